import { PageHeading } from "@/components/ui/page-heading";

/** What an invitation that was used, replaced or left too long comes to. */
export function SpentLink() {
  return (
    <>
      <PageHeading title="This link no longer works" />
      <p>It was used already, replaced by a newer one, or is older than a week. Ask whoever invited you for another.</p>
      <p>
        <a href="/sign-in">Sign in instead</a>
      </p>
    </>
  );
}
