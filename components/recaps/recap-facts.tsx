import type { ReactNode } from "react";
import { Time } from "@/components/site/time";
import { placeLine } from "@/lib/events/rules";
import { formatDate } from "@/lib/platform/time";
import type { RecapForPage } from "@/lib/recaps/queries";

/** What stands in the gutter beside the story: who held the evening, and where. */
export function RecapFacts({ recap }: { recap: RecapForPage }) {
  const { event, categories, publishedAt } = recap;
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-4 text-small max-md:mb-4 max-md:border-hairline max-md:border-y max-md:py-4 md:grid-cols-1 md:pt-1.5">
      <Fact term="The evening">
        <a href={`/events/${event.slug}`}>{event.title}</a>
      </Fact>
      <Fact term={event.hosts.length > 1 ? "Hosts" : "Host"}>
        <ul>
          {event.hosts.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/chapters/${slug}`}>{name}</a>
            </li>
          ))}
        </ul>
      </Fact>
      <Fact term="Place">{placeLine(event)}</Fact>
      {categories.length > 0 && <Fact term="Filed under">{categories.join(", ")}</Fact>}
      <Fact term="Published">
        <Time at={publishedAt}>{formatDate(publishedAt, event.timeZone, "short")}</Time>
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-fine text-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
