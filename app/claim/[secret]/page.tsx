import type { Metadata } from "next";
import { OpensNothing } from "@/components/site/opens-nothing";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { proveClaimAction } from "@/lib/claims/actions";
import { findClaim } from "@/lib/claims/queries";

// The address of this page is its key: it goes to no search engine and to no other site.
export const metadata: Metadata = {
  title: "Your page",
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

/** Proves an address, and says what became of it. Only the button's POST proves, so a mail scanner cannot. */
export default async function ProveClaimPage({ params }: PageProps<"/claim/[secret]">) {
  const { secret } = await params;
  const claim = await findClaim(secret, new Date());
  if (!claim || claim.state === "expired") {
    return (
      <OpensNothing
        title="This link proves nothing any more"
        why="It was too old, or a part of it was lost on the way. Ask for another on the page that is yours."
      />
    );
  }
  const { name, state } = claim;
  return (
    <div className="mx-auto grid max-w-form gap-6">
      {state === "unproven" && (
        <>
          <PageHeading title={`Are you ${name}?`} />
          <p className="text-muted">Press the button to say that this page is yours.</p>
          <ActionForm action={proveClaimAction} hidden={{ secret }} submit="Yes, that is me" />
        </>
      )}
      {state === "waiting" && (
        <PageHeading title="The organizers decide">
          <p>Your address is proven. It is not one they had, so they look at it first. A mail tells you how it went.</p>
        </PageHeading>
      )}
      {state === "accepted" && (
        <PageHeading title="The page is yours">
          <p>
            <a href="/sign-in">Sign in</a> with your address, and write what stands on it.
          </p>
        </PageHeading>
      )}
      {state === "declined" && (
        <PageHeading title="The page stays as it is">
          <p>The organizers could not tell that it is yours.</p>
        </PageHeading>
      )}
    </div>
  );
}
