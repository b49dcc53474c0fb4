"use client";

import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";

/** A page that failed. Trying again is a plain link to the same address: it works without scripts. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <div className="grid gap-8">
      <PageHeading title="The projector failed" above={<span className="font-mono">500</span>}>
        <p>Something went wrong on our side, and it has been written down. Nothing you sent before is lost.</p>
      </PageHeading>
      <div className="flex flex-wrap gap-4">
        <ButtonLink href="">Try again</ButtonLink>
        <ButtonLink href="/" variant="quiet">
          Back to the front page
        </ButtonLink>
      </div>
      {error.digest && <p className="text-muted text-small">Mention {error.digest} when you report this.</p>}
    </div>
  );
}
