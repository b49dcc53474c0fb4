import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PersonActs } from "@/components/people/person-acts";
import { PersonForm } from "@/components/people/person-form";
import { SignInForm } from "@/components/people/sign-in-form";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { canRunInstallation } from "@/lib/organizers/policy";
import { listOrganizers } from "@/lib/organizers/queries";
import { updatePersonAction } from "@/lib/people/actions";
import { leftInWords } from "@/lib/people/merge-rules";
import { canHidePerson } from "@/lib/people/policy";
import { findEditablePerson, listRecentMerges } from "@/lib/people/queries";
import { isId } from "@/lib/platform/ids";

export const metadata: Metadata = { title: "Edit a person" };

const list = new Intl.ListFormat("en-GB");

export default async function EditPersonPage({ params, searchParams }: PageProps<"/organize/people/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const left = leftInWords((await searchParams).left);
  const person = isId(id) ? await findEditablePerson(actor, id) : null;
  if (!person) notFound();
  return (
    <>
      <PageHeading title={person.name} />
      {left.length > 0 && (
        <Notice role="status">
          They are two people again. Changed or removed since, and left as it is: {list.format(left)}.
        </Notice>
      )}
      <PersonForm action={updatePersonAction} submit="Save person" person={person} />
      <PersonActs
        person={person}
        mayHide={canHidePerson(actor, { ownerId: person.user?.id ?? null })}
        merges={await listRecentMerges(person, new Date())}
      />
      {canRunInstallation(actor) && <SignInForm personId={person.id} organizers={await listOrganizers(actor)} />}
    </>
  );
}
