import { ActionForm } from "@/components/ui/action-form";
import { buttonClass } from "@/components/ui/button-class";
import { TextField } from "@/components/ui/text-field";
import { cancelRsvpAction, renameGuestAction } from "@/lib/rsvps/actions";
import type { GuestRsvp } from "@/lib/rsvps/guest-queries";
import { guestPath } from "@/lib/rsvps/guest-rules";
import type { PartyChoices } from "@/lib/rsvps/party-queries";
import { PartyForm } from "./party-form";

type Props = {
  rsvp: GuestRsvp;
  /** What there is to choose about who comes, if anything. */
  party: PartyChoices | null;
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
    consequence: "The organizers need not answer you then. You can RSVP again.",
    confirm: "Yes, take it back from",
  },
};

/** What a guest can do: say who comes, correct the name, choose which mails come, cancel in two taps. */
export function GuestActs({ rsvp, party, secret, final }: Props) {
  const mails = (
    <a href={guestPath(secret, "/mails")} className="inline-flex min-h-11 items-center text-ink">
      Reminders and messages
    </a>
  );
  if (final || rsvp.status === "declined") return <p className="border-hairline border-t pt-4">{mails}</p>;
  return (
    <section aria-labelledby="changes" className="grid gap-1 border-hairline border-t pt-6">
      <h2 id="changes" className="pb-2 font-bold text-h3">
        If plans change
      </h2>
      {party && <PartyForm choices={party} secret={secret} />}
      <ActionForm
        action={renameGuestAction}
        hidden={{ secret }}
        submit="Save name"
        variant="quiet"
        disclose="Change your name"
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
      <p className="font-semibold">{mails}</p>
      <Leave rsvp={rsvp} secret={secret} />
    </section>
  );
}

function Leave({ rsvp, secret }: Pick<Props, "rsvp" | "secret">) {
  const { act, consequence, confirm } =
    LEAVING[rsvp.status === "going" || rsvp.status === "pending" ? rsvp.status : "waitlisted"];
  return (
    <details className="pt-4">
      <summary className={`${buttonClass("danger")} list-none [&::-webkit-details-marker]:hidden`}>{act}</summary>
      <div className="mt-4 grid gap-4 border-alarm border-l-4 py-2 pl-4">
        <p>{consequence}</p>
        <ActionForm
          action={cancelRsvpAction}
          hidden={{ secret }}
          submit={`${confirm} ${rsvp.event.title}`}
          variant="danger"
        />
      </div>
    </details>
  );
}
