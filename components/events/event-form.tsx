import { ActionForm } from "@/components/ui/action-form";
import { DateTimeField } from "@/components/ui/date-time-field";
import { FieldGroup } from "@/components/ui/field-group";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { TimeZoneField } from "@/components/ui/time-zone-field";
import type { FormState } from "@/lib/access/outcomes";
import type { EventChoices, EventDraft } from "@/lib/events/organizer-queries";
import { EVENT_KINDS } from "@/lib/events/schema";
import { eventTexts } from "@/lib/events/texts";
import { fingerprintOf } from "@/lib/platform/fingerprint";
import { HostFields } from "./host-fields";
import { PlaceFields } from "./place-fields";
import { RsvpOptionFields } from "./rsvp-option-fields";
import { RunUpFields } from "./run-up-fields";
import { SeriesFields } from "./series-fields";

type Props = {
  action: (previous: FormState, data: FormData) => Promise<FormState>;
  choices: EventChoices;
  /** The zone to suggest for a new event. */
  timeZone: string;
  event?: EventDraft;
};

/** Everything an organizer says about an event, in one form that works as plain HTML. */
export function EventForm({ action, choices, timeZone, event }: Props) {
  return (
    <ActionForm
      action={action}
      submit={event ? "Save details" : "Make a draft"}
      hidden={event ? { eventId: event.id } : {}}
      draftKey={`event-${event?.id ?? "new"}`}
      seen={event && fingerprintOf(eventTexts(event))}
      className="group/event grid max-w-form gap-10"
    >
      <FieldGroup legend="What">
        <TextField
          name="title"
          label="Title"
          hint="The address of the page is made from it, and stays once the event is published."
          defaultValue={event?.title}
          required
          maxLength={140}
        />
        <TextField
          name="summary"
          label="Summary"
          hint="A sentence or two: what somebody reads before they decide to come."
          defaultValue={event?.summary}
          maxLength={300}
          optional
        />
        <TextArea
          name="description"
          label="Description"
          hint="Markdown."
          defaultValue={event?.description}
          rows={6}
          optional
        />
        <SelectField name="kind" label="Kind" options={EVENT_KINDS} defaultValue={event?.kind ?? "meetup"} />
      </FieldGroup>

      <FieldGroup legend="When">
        <DateTimeField name="startsAt" label="Starts" defaultValue={event?.startsAt} required />
        <DateTimeField name="endsAt" label="Ends" defaultValue={event?.endsAt} required />
        <TimeZoneField
          name="timeZone"
          label="Time zone"
          hint="Both times are what the clock shows there."
          defaultValue={event?.timeZone ?? timeZone}
        />
      </FieldGroup>

      <PlaceFields venues={choices.venues} event={event} />
      <HostFields chapters={choices.chapters} event={event} />
      <SeriesFields series={choices.series} event={event} />

      <RsvpOptionFields event={event} />
      <RunUpFields events={choices.events} runUp={event?.runUp} />
    </ActionForm>
  );
}
