import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { linkPersonAction } from "@/lib/organizers/actions";

type Props = {
  personId: string;
  organizers: readonly { id: string; name: string | null; email: string; personId: string | null }[];
};

/** Which organizer a person is. */
export function SignInForm({ personId, organizers }: Props) {
  return (
    <section className="grid max-w-form gap-4 border-ink border-t-2 pt-6" aria-labelledby="signs-in">
      <h2 id="signs-in" className="font-bold text-h2">
        Who this is here
      </h2>
      <ActionForm action={linkPersonAction} submit="Save who this is" hidden={{ personId }}>
        <SelectField
          name="userId"
          label="Signs in as"
          hint="They read what guests wrote about this person’s talks, at any chapter’s event."
          none="Nobody who organizes here"
          options={organizers.map(({ id, name, email }) => ({ value: id, label: name ? `${name}, ${email}` : email }))}
          defaultValue={organizers.find((organizer) => organizer.personId === personId)?.id}
        />
      </ActionForm>
    </section>
  );
}
