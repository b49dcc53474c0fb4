import { CheckboxField } from "@/components/ui/checkbox-field";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { DateTimeField } from "@/components/ui/date-time-field";
import { FieldGroup } from "@/components/ui/field-group";
import { MoreFields } from "@/components/ui/more-fields";
import { TextField } from "@/components/ui/text-field";
import type { EventDraft } from "@/lib/events/organizer-queries";
import { REMINDERS } from "@/lib/events/rsvp-options-schema";

const RARE = ["rsvpsOpenAt", "rsvpsCloseAt", "hasWaitlist", "needsApproval", "reminders", "showsAttendance"];
const DEFAULT_REMINDERS = [1440, 60];

/**
 * How the event takes RSVPs. Seats that nobody could sit on are put away by CSS alone; sent along, they are left out.
 */
export function RsvpOptionFields({ event }: { event?: EventDraft }) {
  return (
    <FieldGroup legend="Guests">
      <CheckboxField
        name="takesRsvps"
        label="Take RSVPs on the event page"
        hint="While it is published and has not begun."
        defaultChecked={event?.takesRsvps ?? true}
      />
      <div className="group-has-[input[name=attendability][value=online]:checked]/event:hidden">
        <SeatsField name="capacity" label="Seats in the room" capacity={event?.capacity} taken={event?.seatsTaken} />
      </div>
      <div className="group-has-[input[name=attendability][value=in_person]:checked]/event:hidden">
        <SeatsField
          name="onlineCapacity"
          label="Seats online"
          capacity={event?.onlineCapacity}
          taken={event?.onlineSeatsTaken}
        />
      </div>
      <TextField
        name="plusOnesLimit"
        label="People a guest may bring along"
        hint="Each takes a seat. Empty means guests come alone."
        inputMode="numeric"
        defaultValue={event?.plusOnesLimit || ""}
        className="max-w-32 font-mono"
        optional
      />
      <MoreFields summary="Opening, waitlist, approval, reminders" names={RARE}>
        <DateTimeField
          name="rsvpsOpenAt"
          label="RSVPs open"
          hint="Empty means as soon as it is published."
          defaultValue={event?.rsvpsOpenAt}
          optional
        />
        <DateTimeField
          name="rsvpsCloseAt"
          label="RSVPs close"
          hint="Empty means when it starts."
          defaultValue={event?.rsvpsCloseAt}
          optional
        />
        <CheckboxField
          name="hasWaitlist"
          label="Keep a waitlist"
          hint="Once all seats are taken, guests can wait for one. They move up in the order they came."
          defaultChecked={event?.hasWaitlist ?? true}
        />
        <CheckboxField
          name="needsApproval"
          label="Approve each guest"
          hint="An RSVP holds no seat until you say yes on the Guests page."
          defaultChecked={event?.needsApproval ?? false}
        />
        <ChoiceGroup
          name="reminders"
          legend="Remind guests who have a seat"
          type="checkbox"
          choices={REMINDERS}
          chosen={(event?.reminders ?? DEFAULT_REMINDERS).map(String)}
        />
        <CheckboxField
          name="showsAttendance"
          label="Show on the event page how many came"
          hint="Numbers only, once it is over."
          defaultChecked={event?.showsAttendance ?? true}
        />
      </MoreFields>
    </FieldGroup>
  );
}

type SeatsProps = { name: string; label: string; capacity?: number | null; taken?: number };

function SeatsField({ name, label, capacity, taken }: SeatsProps) {
  return (
    <TextField
      name={name}
      label={label}
      hint={`Empty means no limit.${taken ? ` Taken so far: ${taken}.` : ""}`}
      inputMode="numeric"
      defaultValue={capacity ?? ""}
      className="max-w-32 font-mono"
      optional
    />
  );
}
