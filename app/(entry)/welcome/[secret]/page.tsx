import type { Metadata } from "next";
import { SpentLink } from "@/components/organize/spent-link";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { TextField } from "@/components/ui/text-field";
import { welcomeAction } from "@/lib/organizers/actions";
import { findInvitation } from "@/lib/organizers/queries";

export const metadata: Metadata = { title: "Welcome" };

export default async function WelcomePage({ params }: PageProps<"/welcome/[secret]">) {
  const { secret } = await params;
  const invitation = await findInvitation(secret, new Date());
  if (!invitation || invitation.email !== null) return <SpentLink />;
  return (
    <>
      <PageHeading title="You are the first organizer" />
      <p className="text-muted">
        Tell us who you are, and this installation is yours. From then on you sign in by mail, and you invite the
        others.
      </p>
      <ActionForm action={welcomeAction} hidden={{ secret }} submit="Start organizing">
        <TextField name="name" label="Your name" autoComplete="name" required maxLength={100} />
        <TextField name="email" label="Your e-mail address" type="email" autoComplete="email" required />
      </ActionForm>
    </>
  );
}
