import type { Metadata } from "next";
import { SpentLink } from "@/components/organize/spent-link";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { TextField } from "@/components/ui/text-field";
import { getCommunity } from "@/lib/community/queries";
import { acceptInvitationAction } from "@/lib/organizers/actions";
import { findInvitation } from "@/lib/organizers/queries";
import { invitedAs } from "@/lib/organizers/rules";

export const metadata: Metadata = { title: "Invitation" };

export default async function InvitationPage({ params }: PageProps<"/invitations/[secret]">) {
  const { secret } = await params;
  const invitation = await findInvitation(secret, new Date());
  if (!invitation?.email) return <SpentLink />;
  const { name } = await getCommunity();
  return (
    <>
      <PageHeading title={`Join ${name}`} />
      <p className="text-muted">
        {invitation.invitedBy?.name ?? "An organizer"} invited {invitation.email} as {invitedAs(invitation)}. Say yes,
        and you are signed in.
      </p>
      <ActionForm action={acceptInvitationAction} hidden={{ secret }} submit="Say yes">
        <TextField name="name" label="Your name" autoComplete="name" required maxLength={100} />
      </ActionForm>
    </>
  );
}
