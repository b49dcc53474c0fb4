import { GuestFormFields } from "@/components/rsvp-questions/guest-form-fields";
import { ConductLine } from "@/components/site/conduct-line";
import { FormGuard } from "@/components/site/form-guard";
import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/text-field";
import type { Seats } from "@/lib/events/seats-rules";
import type { GuestForm } from "@/lib/rsvp-questions/rules";
import { acceptRsvpAction } from "@/lib/rsvps/actions";
import { isFull, type Lines, largestParty } from "@/lib/rsvps/place-rules";
import { closedSentence, type EventForRsvp, whyClosed } from "@/lib/rsvps/rules";
import { modesToChoose, poolSentence, seatsSentence } from "@/lib/rsvps/seats-rules";
import { GuestEmailField } from "./guest-email-field";
import { PartyFields } from "./party-fields";

type Props = {
  event: EventForRsvp &
    Seats & { id: string; timeZone: string; hasWaitlist: boolean; needsApproval: boolean; plusOnesLimit: number };
  /** Who stands in line already. */
  lines: Lines;
  guestForm: GuestForm;
  /** Whether the community wrote down how people treat each other. */
  hasConduct: boolean;
  now: Date;
};

/**
 * RSVP on the event's page: name, e-mail, what its organizers ask, one button. Where none are taken, the reason stands
 * in its place.
 */
export function RsvpForm({ event, lines, guestForm, hasConduct, now }: Props) {
  const closed = whyClosed(event, now);
  const modes = modesToChoose(event, lines);
  if (closed || modes.length === 0) {
    return (
      <p className="max-w-form border-ink border-y-2 py-4">
        {closed ? closedSentence(closed, event) : seatsSentence(event, lines)}
      </p>
    );
  }
  const largest = Math.max(...modes.map((mode) => largestParty(event, mode)));
  return (
    <div className="grid max-w-form gap-6">
      {modes.length === 1 && <p className="font-semibold">{seatsSentence(event, lines)}</p>}
      {event.needsApproval && (
        <p>
          The organizers approve each guest. Your RSVP holds no seat until they do, and a mail says what they decided.
        </p>
      )}
      <ActionForm
        action={acceptRsvpAction}
        submit={event.needsApproval ? "Ask for a seat" : isFull(event, lines) ? "Join the waitlist" : "RSVP"}
        hidden={{ eventId: event.id }}
        idPrefix="rsvp"
      >
        <TextField name="name" label="Your name" autoComplete="name" maxLength={100} required />
        <GuestEmailField hint="Only the organizers see it. Your link to change or cancel goes there." />
        <PartyFields
          modes={modes.map((mode) => ({ mode, says: poolSentence(event, mode, lines[mode]) }))}
          plusOnesLimit={largest - 1}
        />
        <GuestFormFields form={guestForm} />
        {hasConduct && <ConductLine />}
        <FormGuard idPrefix="rsvp" now={now} />
      </ActionForm>
    </div>
  );
}
