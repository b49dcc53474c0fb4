import { ActionForm } from "@/components/ui/action-form";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { FormState } from "@/lib/access/outcomes";
import { personTexts } from "@/lib/people/texts";
import { fingerprintOf } from "@/lib/platform/fingerprint";

type Props = {
  action: (previous: FormState, data: FormData) => Promise<FormState>;
  submit: string;
  person: { id: string; name: string; headline: string; bio: string; links: { url: string }[] };
};

/** What a person's page says of them. */
export function PersonForm({ action, submit, person }: Props) {
  return (
    <ActionForm
      action={action}
      hidden={{ personId: person.id }}
      seen={fingerprintOf(personTexts(person))}
      submit={submit}
      draftKey={`person-${person.id}`}
    >
      <TextField name="name" label="Name" defaultValue={person.name} required maxLength={100} />
      <TextField
        name="headline"
        label="In one line"
        hint="Stands under the name, like “Programmer and educator”."
        defaultValue={person.headline}
        maxLength={140}
        optional
      />
      <TextArea name="bio" label="About" hint="Markdown." defaultValue={person.bio} rows={6} optional />
      <TextArea
        name="links"
        label="Links"
        hint="One to a line: a web address, or a handle. A bare @name means Twitter."
        defaultValue={person.links.map((link) => link.url).join("\n")}
        rows={4}
        optional
      />
    </ActionForm>
  );
}
