import { PageHeading } from "@/components/ui/page-heading";
import { LinkForm } from "./link-form";

/** What a guest reads whose link is nobody's: half copied, or of an RSVP that was erased. And how to get it whole. */
export function UnknownLink() {
  return (
    <div className="grid max-w-form gap-8">
      {/* The front answers under this status. */}
      <meta name="status" content="404" />
      <PageHeading title="This link opens no RSVP">
        <p>Perhaps a part of it was lost on the way. We mail you the whole one.</p>
      </PageHeading>
      <LinkForm />
    </div>
  );
}
