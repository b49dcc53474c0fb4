import { NameList } from "@/components/people/name-list";
import { dateParts } from "@/lib/platform/time";
import type { RecapForList } from "@/lib/recaps/queries";

/** The recaps of a year, a line each: the day in the gutter, then headline and standfirst. */
export function RecapsOfYear({ year, recaps }: { year: number; recaps: readonly RecapForList[] }) {
  return (
    <ul aria-label={`Recaps of ${year}`} className="border-hairline border-b">
      {recaps.map(({ slug, title, description, authors, event }) => {
        const { weekday, day, month } = dateParts(event.startsAt, event.timeZone);
        return (
          <li
            key={slug}
            className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-4 border-hairline border-t py-4 md:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <time dateTime={event.startsAt.toISOString()} className="block font-mono">
              {day} {month.slice(0, 3)}
              <span className="block text-fine text-muted">{weekday.slice(0, 3)}</span>
            </time>
            <div className="grid max-w-measure gap-1">
              <h3 className="font-bold text-h3">
                <a href={`/recaps/${slug}`} className="text-ink decoration-hairline hover:decoration-ink">
                  {title}
                </a>
              </h3>
              {description !== "" && <p className="font-serif text-read">{description}</p>}
              {authors.length > 0 && (
                <p className="text-muted text-small">
                  By <NameList people={authors} />
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
