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

const LEAVING = {
  going: {
    act: "Cancel my RSVP",
    consequence: "Your seat goes to the next person in line. You can RSVP again, at the end of the line.",
    confirm: "Yes, cancel",
  },
  waitlisted: {
    act: "Leave the waitlist",
    consequence: "You lose your place in line. You can join again, at its end.",
    confirm: "Yes, leave the waitlist of",
  },
  pending: {
    act: "Take my RSVP back",
    consequence: "The hosts need not answer you then. You can RSVP again.",
    confirm: "Yes, take it back from",
  },
};

/** What a guest can do: cancel in two taps, or correct the name. */
export function GuestActs({ rsvp, secret, final }: Props) {
  if (final) return null;
  const { act, consequence, confirm } =
    LEAVING[rsvp.status === "going" || rsvp.status === "pending" ? rsvp.status : "waitlisted"];
  return (
    <div className="grid gap-4 border-hairline border-t pt-6">
      <details className="group">
        <summary className={`${buttonClass("danger")} list-none [&::-webkit-details-marker]:hidden`}>{act}</summary>
        <div className="grid gap-4 border-alarm border-l-4 py-2 pl-4 mt-4">
          <p>{consequence}</p>
          <ActionForm
            action={cancelRsvpAction}
            hidden={{ secret }}
            submit={`${confirm} ${rsvp.event.title}`}
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
