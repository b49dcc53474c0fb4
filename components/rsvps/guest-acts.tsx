import { ActionForm } from "@/components/ui/action-form";
import { buttonClass } from "@/components/ui/button-class";
import { TextField } from "@/components/ui/text-field";
import { cancelRsvpAction, renameGuestAction } from "@/lib/rsvps/actions";
import type { GuestRsvp } from "@/lib/rsvps/guest-queries";

type Props = {
  rsvp: GuestRsvp;
  secret: string;
  /** Why nothing can be changed any more. */
  final: "started" | "cancelled" | null;
};

/** What a guest can do: cancel in two taps, or correct the name. */
export function GuestActs({ rsvp, secret, final }: Props) {
  if (final) return null;
  const isGoing = rsvp.status === "going";
  return (
    <div className="grid gap-4 border-hairline border-t pt-6">
      <details className="group">
        <summary className={`${buttonClass("danger")} list-none [&::-webkit-details-marker]:hidden`}>
          {isGoing ? "Cancel my RSVP" : "Leave the waitlist"}
        </summary>
        <div className="grid gap-4 border-alarm border-l-4 py-2 pl-4 mt-4">
          <p>
            {isGoing
              ? "Your seat goes to the next person in line. You can RSVP again, at the end of the line."
              : "You lose your place in line. You can join again, at its end."}
          </p>
          <ActionForm
            action={cancelRsvpAction}
            hidden={{ secret }}
            submit={isGoing ? `Yes, cancel ${rsvp.event.title}` : `Yes, leave the waitlist of ${rsvp.event.title}`}
            variant="danger"
          />
        </div>
      </details>
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer list-none items-center underline underline-offset-4 [&::-webkit-details-marker]:hidden">
          Change your name
        </summary>
        <ActionForm
          action={renameGuestAction}
          hidden={{ secret }}
          submit="Save name"
          variant="quiet"
          className="grid max-w-form gap-4 py-2"
        >
          <TextField
            name="name"
            label="Your name"
            autoComplete="name"
            defaultValue={rsvp.name}
            maxLength={100}
            required
          />
        </ActionForm>
      </details>
    </div>
  );
}
