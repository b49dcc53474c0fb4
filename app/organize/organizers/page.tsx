import type { Metadata } from "next";
import { InvitationForm } from "@/components/organize/invitation-form";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { listEditableChapters } from "@/lib/chapters/organizer-queries";
import { signOutEverywhereAction, withdrawInvitationAction } from "@/lib/organizers/actions";
import { canRunInstallation } from "@/lib/organizers/policy";
import { type ListedOrganizer, listOpenInvitations, listOrganizers } from "@/lib/organizers/queries";
import { invitedAs } from "@/lib/organizers/rules";

export const metadata: Metadata = { title: "Organizers" };

export default async function OrganizersPage() {
  const actor = await requireActor();
  const [organizers, invitations, chapters] = await Promise.all([
    listOrganizers(actor),
    listOpenInvitations(actor, new Date()),
    listEditableChapters(actor),
  ]);
  return (
    <>
      <PageHeading title="Organizers" />
      <ul className="divide-y divide-hairline border-hairline border-y">
        {organizers.map((organizer) => (
          <li key={organizer.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3">
            <strong>{organizer.name}</strong>
            <span className="min-w-0 text-muted [overflow-wrap:anywhere]">{organizer.email}</span>
            <span className="text-muted">{rolesOf(organizer)}</span>
            <a href={`/organize/organizers/${organizer.id}`} className="ml-auto inline-flex min-h-11 items-center">
              Change<span className="sr-only"> what {organizer.name} may do</span>
            </a>
          </li>
        ))}
      </ul>
      {invitations.length > 0 && (
        <section className="grid gap-4">
          <h2 className="font-bold text-h3">Invited, not here yet</h2>
          <ul className="divide-y divide-hairline border-hairline border-y">
            {invitations.map((invitation) => (
              <li key={invitation.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
                <span className="min-w-0 [overflow-wrap:anywhere]">
                  {invitation.email} <span className="text-muted">as {invitedAs(invitation)}</span>
                </span>
                <ActionForm
                  action={withdrawInvitationAction}
                  hidden={{ invitationId: invitation.id }}
                  submit={`Withdraw the invitation of ${invitation.email}`}
                  variant="quiet"
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="grid gap-4">
        <h2 className="font-bold text-h3">Invite somebody</h2>
        <InvitationForm chapters={chapters} mayInviteOwners={canRunInstallation(actor)} />
      </section>
      <section className="grid gap-4">
        <h2 className="font-bold text-h3">Your own sign-in</h2>
        <p className="text-muted">Ends your session on this device and on every other one.</p>
        <ActionForm action={signOutEverywhereAction} submit="Sign out everywhere" variant="quiet" />
      </section>
    </>
  );
}

function rolesOf({ isOwner, isVolunteer, personId, memberships }: ListedOrganizer): string {
  const ofChapters = memberships.map(({ role, chapterName }) =>
    role === "editor" ? `${chapterName} (editor)` : chapterName,
  );
  const roles = [...(isOwner ? ["Owner"] : []), ...ofChapters, ...(isVolunteer ? ["Volunteer"] : [])];
  return roles.length === 0 && personId ? "Their own page" : roles.join(", ");
}
