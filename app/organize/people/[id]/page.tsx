import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PersonForm } from "@/components/people/person-form";
import { SignInForm } from "@/components/people/sign-in-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { canRunInstallation } from "@/lib/organizers/policy";
import { listOrganizers } from "@/lib/organizers/queries";
import { updatePersonAction } from "@/lib/people/actions";
import { findEditablePerson } from "@/lib/people/queries";
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
      <PersonForm action={updatePersonAction} submit="Save person" person={person} />
      {canRunInstallation(actor) && <SignInForm personId={person.id} organizers={await listOrganizers(actor)} />}
    </>
  );
}
