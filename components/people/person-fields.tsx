import { TextField } from "@/components/ui/text-field";

type Props = {
  /** Names to offer while typing. */
  names: string[];
  /** Tells the lists of suggestions apart where a page has several such fields. */
  id: string;
  /** What the person does here, e.g. "Panelist". */
  label?: string;
  /** Comes before both names where the form has several people, e.g. "speaker.0.". Such a row may stay empty. */
  prefix?: string;
};

/** Names a person: one who is known already, found by handle or name, or a new one. */
export function PersonFields({ names, id, label = "Name", prefix }: Props) {
  const isRow = prefix !== undefined;
  return (
    <>
      <TextField
        name={`${prefix ?? ""}personName`}
        label={label}
        list={`${id}-names`}
        autoComplete="off"
        required={!isRow}
        optional={isRow}
        maxLength={100}
      />
      <datalist id={`${id}-names`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextField
        name={`${prefix ?? ""}personHandle`}
        label="Handle"
        hint="@name (Twitter), @name@server (Mastodon), or the address of a profile. It finds somebody who is here already."
        optional
        autoComplete="off"
        maxLength={200}
      />
    </>
  );
}
