import { GuestFormFields } from "@/components/rsvp-questions/guest-form-fields";
import { FormGuard } from "@/components/site/form-guard";
import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/text-field";
import type { GuestForm } from "@/lib/rsvp-questions/rules";
import { acceptRsvpAction } from "@/lib/rsvps/actions";
import { closedSentence, type EventForRsvp, isFull, type Seats, seatsSentence, whyClosed } from "@/lib/rsvps/rules";

type Props = {
  event: EventForRsvp & Seats & { id: string; slug: string };
  /** How many stand in line already. */
  waiting: number;
  guestForm: GuestForm;
  now: Date;
};

/** RSVP on the event's page: name, e-mail, what its organizers ask, one button. Where none are taken, the reason stands in its place. */
export function RsvpForm({ event, waiting, guestForm, now }: Props) {
  const closed = whyClosed(event, now);
  if (closed) return <p className="max-w-form border-ink border-y-2 py-4">{closedSentence(closed)}</p>;
  return (
    <div className="grid max-w-form gap-6">
      <p className="font-semibold">{seatsSentence(event, waiting)}</p>
      <ActionForm
        action={acceptRsvpAction}
        submit={isFull(event, waiting) ? "Join the waitlist" : "RSVP"}
        hidden={{ eventId: event.id }}
        idPrefix="rsvp"
      >
        <TextField name="name" label="Your name" autoComplete="name" maxLength={100} required />
        <TextField
          name="email"
          label="Your e-mail address"
          type="email"
          autoComplete="email"
          maxLength={254}
          hint="Only the organizers see it. Your link to change or cancel goes there."
          required
        />
        <GuestFormFields form={guestForm} />
        <FormGuard idPrefix="rsvp" now={now} />
      </ActionForm>
    </div>
  );
}
