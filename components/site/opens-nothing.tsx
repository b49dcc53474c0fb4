import type { ReactNode } from "react";
import { PageHeading } from "@/components/ui/page-heading";

type Props = { title: string; why: string; children?: ReactNode };

/**
 * What a secret address comes to that opens nothing, in a page of its own and under the status of one that is not
 * there.
 */
export function OpensNothing({ title, why, children }: Props) {
  return (
    <div className="grid max-w-form gap-8">
      {/* The front answers under this status. */}
      <meta name="status" content="404" />
      <PageHeading title={title}>
        <p>{why}</p>
      </PageHeading>
      {children}
    </div>
  );
}
