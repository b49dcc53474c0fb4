import type { Metadata } from "next";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { wayBack } from "@/lib/access/way-back";
import { signInAction } from "@/lib/organizers/actions";

export const metadata: Metadata = { title: "Sign in" };

/** Says nothing of whether the secret works: only the button's POST tries it, so a mail scanner cannot spend it. */
export default async function UseSignInLinkPage({ params, searchParams }: PageProps<"/sign-in/[secret]">) {
  const { secret } = await params;
  const back = wayBack((await searchParams).back);
  return (
    <>
      <PageHeading title="Almost there" />
      <p className="text-muted">Press the button to sign in on this device.</p>
      <ActionForm action={signInAction} hidden={{ secret, back }} submit="Sign in" />
    </>
  );
}
