import type { ReactNode } from "react";
import { EditionLine } from "@/components/events/edition-line";
import { NameList } from "@/components/people/name-list";
import { Time } from "@/components/site/time";
import { PageHeading } from "@/components/ui/page-heading";
import { attendanceLine } from "@/lib/attendance/rules";
import { formatDate } from "@/lib/platform/time";
import type { RecapForPage } from "@/lib/recaps/queries";

/** Headline, standfirst, and who tells of which evening. */
export function RecapHeading({ recap }: { recap: RecapForPage }) {
  const { title, description, authors, event, attendance } = recap;
  const attended = attendance && attendanceLine(attendance);
  return (
    <div className="grid gap-5">
      <PageHeading title={title} above={event.series && <EditionLine series={event.series} edition={event.edition} />}>
        {description !== "" && <p>{description}</p>}
      </PageHeading>
      <p className="flex flex-wrap gap-y-1 text-small">
        {authors.length > 0 && (
          <Fact>
            By <NameList people={authors} />
          </Fact>
        )}
        <Fact>
          <Time at={event.startsAt}>{formatDate(event.startsAt, event.timeZone)}</Time>
        </Fact>
        {attended && <Fact>{attended}</Fact>}
      </p>
    </div>
  );
}

function Fact({ children }: { children: ReactNode }) {
  return <span className="after:mx-2 after:text-muted after:content-['·'] last:after:hidden">{children}</span>;
}
