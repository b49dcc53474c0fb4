import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SignInForm } from "@/components/people/sign-in-form";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { requireActor } from "@/lib/access/viewer";
import { canRunInstallation } from "@/lib/organizers/policy";
import { listOrganizers } from "@/lib/organizers/queries";
import { updatePersonAction } from "@/lib/people/actions";
import { findEditablePerson } from "@/lib/people/queries";
import { personTexts } from "@/lib/people/texts";
import { fingerprintOf } from "@/lib/platform/fingerprint";
import { isId } from "@/lib/platform/ids";

export const metadata: Metadata = { title: "Edit a person" };

export default async function EditPersonPage({ params }: PageProps<"/organize/people/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const person = isId(id) ? await findEditablePerson(actor, id) : null;
  if (!person) notFound();
  return (
    <>
      <PageHeading title={person.name} />
      <ActionForm
        action={updatePersonAction}
        hidden={{ personId: person.id }}
        seen={fingerprintOf(personTexts(person))}
        submit="Save person"
        draftKey={`person-${person.id}`}
      >
        <TextField name="name" label="Name" defaultValue={person.name} required maxLength={100} />
        <TextField
          name="headline"
          label="In one line"
          hint="Stands under the name, like “Programmer and educator”."
          defaultValue={person.headline}
          maxLength={140}
        />
        <TextArea name="bio" label="About" hint="Markdown." defaultValue={person.bio} rows={6} />
        <TextArea
          name="links"
          label="Links"
          hint="One to a line: a web address, or a handle. A bare @name means Twitter."
          defaultValue={person.links.map((link) => link.url).join("\n")}
          rows={4}
        />
      </ActionForm>
      {canRunInstallation(actor) && <SignInForm personId={person.id} organizers={await listOrganizers(actor)} />}
    </>
  );
}
