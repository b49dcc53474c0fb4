import type { Metadata } from "next";
import { InvitationForm } from "@/components/organize/invitation-form";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { listEditableChapters } from "@/lib/chapters/organizer-queries";
import { signOutEverywhereAction, withdrawInvitationAction } from "@/lib/organizers/actions";
import { canRunInstallation } from "@/lib/organizers/policy";
import { listOpenInvitations, listOrganizers } from "@/lib/organizers/queries";

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
            <strong>{organizer.name ?? organizer.email}</strong>
            <span className="text-muted">{organizer.email}</span>
            <span className="text-muted">{organizer.isOwner ? "Owner" : organizer.chapterNames.join(", ")}</span>
            {canRunInstallation(actor) && organizer.id !== actor.userId && (
              <a href={`/organize/organizers/${organizer.id}`} className="ml-auto">
                Remove {organizer.name ?? organizer.email}
              </a>
            )}
          </li>
        ))}
      </ul>
      {invitations.length > 0 && (
        <section className="grid gap-4">
          <h2 className="font-bold text-h3">Invited, not here yet</h2>
          <ul className="divide-y divide-hairline border-hairline border-y">
            {invitations.map((invitation) => (
              <li key={invitation.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
                <span>
                  {invitation.email}
                  {invitation.isOwner && " (owner)"}
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
