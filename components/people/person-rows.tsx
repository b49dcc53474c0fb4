import { CheckboxField } from "@/components/ui/checkbox-field";
import { TextField } from "@/components/ui/text-field";
import { PersonFields } from "./person-fields";

type Props = {
  /** What the rows are sent as, e.g. "speaker". */
  name: string;
  people: { personId: string; name: string; affiliation?: string }[];
  /** Names to offer while typing. */
  names: string[];
  id: string;
  /** Label of the row for one more, e.g. "Another speaker". */
  add: string;
  /** Asks each person's affiliation at that time. */
  asksAffiliation?: boolean;
};

/** The people of something, a row each: those who stay or go, and an empty row for one more. */
export function PersonRows({ name, people, names, id, add, asksAffiliation }: Props) {
  const next = `${name}.${people.length}.`;
  return (
    <div className="grid gap-6">
      {people.map((person, row) => (
        <div key={person.personId} className="grid gap-2 border-hairline border-l-2 pl-4">
          <p className="font-semibold">{person.name}</p>
          <input type="hidden" name={`${name}.${row}.personId`} value={person.personId} />
          {asksAffiliation && <AffiliationField name={`${name}.${row}.affiliation`} value={person.affiliation} />}
          <CheckboxField name={`${name}.${row}.removed`} label={`Remove ${person.name}`} />
        </div>
      ))}
      <div className="grid gap-6 border-hairline border-l-2 pl-4">
        <PersonFields names={names} id={id} label={add} prefix={next} />
        {asksAffiliation && <AffiliationField name={`${next}affiliation`} />}
      </div>
    </div>
  );
}

export function AffiliationField({ name, value }: { name: string; value?: string }) {
  return (
    <TextField
      name={name}
      label="Affiliation at the time"
      defaultValue={value}
      maxLength={120}
      autoComplete="off"
      optional
    />
  );
}
