import { ChoiceGroup } from "@/components/ui/choice-group";
import { FieldGroup } from "@/components/ui/field-group";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Choice, EventDraft } from "@/lib/events/organizer-queries";

const CHOICES = [
  { value: "none", label: "Nothing" },
  { value: "here", label: "Another event here" },
  { value: "elsewhere", label: "An event elsewhere, like a conference" },
];

const PROGRAMME_HINT =
  "One line each, with a number or without: “4 keynotes”. Add days after a bar: “dev sprint | 2021-09-20”, “6 workshops | 2021-09-18 to 2021-09-19”.";

type Props = { events: Choice[]; runUp?: EventDraft["runUp"] };

/** The bigger event that this one leads up to. */
export function RunUpFields({ events, runUp }: Props) {
  return (
    <FieldGroup legend="Run-up" className="group/run-up">
      <ChoiceGroup name="runUp" legend="It leads up to" choices={CHOICES} chosen={[runUp?.choice ?? "none"]} />
      <div className="hidden gap-6 group-has-[input[value=here]:checked]/run-up:grid">
        <SelectField
          name="targetEventId"
          label="Event"
          options={events}
          none="Choose an event"
          defaultValue={runUp?.targetEventId}
        />
      </div>
      <div className="hidden gap-6 group-has-[input[value=elsewhere]:checked]/run-up:grid">
        <TextField name="runUpName" label="Its name" defaultValue={runUp?.name} maxLength={140} />
        <TextField name="runUpUrl" label="Its address" type="url" defaultValue={runUp?.url} optional />
        <DayField name="runUpStartsOn" label="First day" value={runUp?.startsOn} />
        <DayField name="runUpEndsOn" label="Last day" value={runUp?.endsOn} />
        <TextArea
          name="programme"
          label="What it announced"
          hint={PROGRAMME_HINT}
          defaultValue={runUp?.programme}
          optional
        />
        <DayField
          name="proposalsUntil"
          label="Proposals until"
          hint="The last day of its call for proposals. It goes from the page by itself."
          value={runUp?.proposalsUntil}
        />
        <TextField
          name="proposalsUrl"
          label="Where to propose"
          type="url"
          defaultValue={runUp?.proposalsUrl}
          optional
        />
        <DayField name="ticketsUntil" label="Tickets until" value={runUp?.ticketsUntil} />
        <TextField name="ticketsUrl" label="Where tickets are" type="url" defaultValue={runUp?.ticketsUrl} optional />
      </div>
    </FieldGroup>
  );
}

function DayField({ name, label, hint, value }: { name: string; label: string; hint?: string; value?: string }) {
  return (
    <TextField
      name={name}
      label={label}
      hint={hint}
      type="date"
      defaultValue={value}
      className="max-w-52 font-mono"
      optional
    />
  );
}
