import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MembershipRow } from "@/components/organize/membership-row";
import { OwnerForms } from "@/components/organize/owner-forms";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { canRunInstallation } from "@/lib/organizers/policy";
import { listOrganizers } from "@/lib/organizers/queries";

export const metadata: Metadata = { title: "What somebody may do" };

export default async function OrganizerPage({ params }: PageProps<"/organize/organizers/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const organizers = await listOrganizers(actor);
  const organizer = organizers.find((candidate) => candidate.id === id);
  if (!organizer) notFound();
  const organizersOf = (chapterId: string) =>
    organizers.filter(({ memberships }) =>
      memberships.some((one) => one.chapterId === chapterId && one.role === "organizer"),
    ).length;
  return (
    <>
      <PageHeading title={organizer.name} above={<a href="/organize/organizers">Organizers</a>}>
        What {organizer.name} may do here. A change takes effect with the next page they open.
      </PageHeading>
      {organizer.memberships.length > 0 && (
        <ul className="divide-y divide-hairline border-hairline border-y">
          {organizer.memberships.map((membership) => (
            <MembershipRow
              key={membership.chapterId}
              userId={organizer.id}
              name={organizer.name}
              membership={membership}
              isLast={membership.role === "organizer" && organizersOf(membership.chapterId) === 1}
            />
          ))}
        </ul>
      )}
      {canRunInstallation(actor) && <OwnerForms organizer={organizer} isSelf={organizer.id === actor.userId} />}
    </>
  );
}
