import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { removeOrganizerAction } from "@/lib/organizers/actions";
import { canRunInstallation } from "@/lib/organizers/policy";
import { listOrganizers } from "@/lib/organizers/queries";

export const metadata: Metadata = { title: "Remove an organizer" };

/** Asks once, naming who goes. */
export default async function RemoveOrganizerPage({ params }: PageProps<"/organize/organizers/[id]">) {
  const actor = await requireActor();
  if (!canRunInstallation(actor)) forbidden();
  const { id } = await params;
  const organizer = (await listOrganizers(actor)).find((candidate) => candidate.id === id);
  if (!organizer) notFound();
  const name = organizer.name ?? organizer.email;
  return (
    <>
      <PageHeading title={`Remove ${name}?`} />
      <p>{name} is signed out with the next page they open and can no longer organize. What they made stays.</p>
      <ActionForm
        action={removeOrganizerAction}
        hidden={{ userId: organizer.id }}
        submit={`Remove ${name}`}
        variant="danger"
      />
      <p>
        <a href="/organize/organizers">Keep {name}</a>
      </p>
    </>
  );
}
