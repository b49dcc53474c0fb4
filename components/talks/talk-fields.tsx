import { PersonRows } from "@/components/people/person-rows";
import { FieldGroup } from "@/components/ui/field-group";
import { TextArea } from "@/components/ui/text-area";
import type { TalkForEdit } from "@/lib/talks/organizer-queries";
import { LinkRows } from "./link-rows";

type Props = {
  talk?: Pick<TalkForEdit, "abstract" | "speakers" | "links">;
  names: string[];
  /** Keeps the suggestions of one form apart from another's. */
  id: string;
};

/** What there is to say about a talk of any length: who gives it, what it is about, where to read on. */
export function TalkFields({ talk, names, id }: Props) {
  const speakers = talk?.speakers ?? [];
  return (
    <>
      <FieldGroup legend="Speakers">
        <PersonRows
          name="speaker"
          people={speakers}
          names={names}
          id={id}
          add={speakers.length === 0 ? "Speaker" : "Another speaker"}
          asksAffiliation
        />
      </FieldGroup>
      <TextArea
        name="abstract"
        label="Abstract"
        hint="Markdown."
        defaultValue={talk?.abstract}
        maxLength={5000}
        optional
      />
      <FieldGroup legend="Links">
        <LinkRows links={talk?.links ?? []} />
      </FieldGroup>
    </>
  );
}
