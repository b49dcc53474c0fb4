import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { TextField } from "@/components/ui/text-field";
import { findActor } from "@/lib/access/viewer";
import { requestSignInAction } from "@/lib/organizers/actions";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage() {
  if (await findActor()) redirect("/organize");
  return (
    <>
      <PageHeading title="Sign in to organize" />
      <p className="text-muted">
        We mail you a link that works once. Readers and guests need no account: only organizers sign in.
      </p>
      <ActionForm action={requestSignInAction} submit="Mail me a link">
        <TextField name="email" label="Your e-mail address" type="email" autoComplete="email" required />
      </ActionForm>
    </>
  );
}
