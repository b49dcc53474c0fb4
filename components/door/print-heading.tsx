import type { ReactNode } from "react";
import { PageHeading } from "@/components/ui/page-heading";

type Props = { eventId: string; title: string; children: ReactNode };

/** What stands above a sheet on the screen, and not on paper. */
export function PrintHeading({ eventId, title, children }: Props) {
  return (
    <PageHeading title={title} above={<a href={`/organize/events/${eventId}/guests/print`}>To print</a>}>
      {children}
    </PageHeading>
  );
}
