import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { TextField } from "@/components/ui/text-field";
import { findActor } from "@/lib/access/viewer";
import { ORGANIZE, wayBack } from "@/lib/access/way-back";
import { requestSignInAction } from "@/lib/organizers/actions";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const back = wayBack((await searchParams).back);
  if (await findActor()) redirect(back);
  return (
    <>
      <PageHeading title="Sign in to organize" />
      <p className="text-muted">
        We mail you a link that works once. Readers and guests need no account: only organizers sign in.
      </p>
      {back !== ORGANIZE && (
        <Notice>
          You are signed out. The link in the mail brings you back to the page you were on; what you typed there waits
          in this browser.
        </Notice>
      )}
      <ActionForm action={requestSignInAction} submit="Mail me a link" hidden={{ back }}>
        <TextField name="email" label="Your e-mail address" type="email" autoComplete="email" required />
      </ActionForm>
    </>
  );
}
