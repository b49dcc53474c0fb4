import { ChoiceGroup } from "@/components/ui/choice-group";
import { FieldGroup } from "@/components/ui/field-group";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { Choice, EventDraft } from "@/lib/events/organizer-queries";
import { ATTENDABILITIES } from "@/lib/events/schema";

type Props = { venues: Choice[]; event?: EventDraft };

/** Where it is. What the choice above makes pointless is put away by CSS alone; sent along, it is left out. */
export function PlaceFields({ venues, event }: Props) {
  return (
    <FieldGroup legend="Where" className="group/place">
      <ChoiceGroup
        name="attendability"
        legend="How people attend"
        choices={ATTENDABILITIES}
        chosen={[event?.attendability ?? "in_person"]}
      />
      <div className="group/venue grid gap-6 group-has-[input[value=online]:checked]/place:hidden">
        {venues.length > 0 && (
          <SelectField
            name="venueId"
            label="Venue"
            options={venues}
            none="A new one, or not known yet"
            defaultValue={event?.venueId ?? ""}
          />
        )}
        <div className="grid gap-6 group-has-[option:checked:not([value=''])]/venue:hidden">
          <TextField name="venueName" label="Name of the new venue" maxLength={120} optional />
          <TextField name="venueAddress" label="Street and number" maxLength={200} optional />
          <TextField name="venueCity" label="City" maxLength={80} optional />
        </div>
      </div>
      <div className="group-has-[input[value$=person]:checked]/place:hidden">
        <TextField
          name="joinUrl"
          label="Link to join online"
          hint="Only guests with a seat online ever see it."
          type="url"
          inputMode="url"
          defaultValue={event?.joinUrl ?? ""}
          optional
        />
      </div>
    </FieldGroup>
  );
}
