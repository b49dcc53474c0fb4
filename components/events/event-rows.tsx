import { Tag } from "@/components/ui/tag";
import type { EventHeadline } from "@/lib/events/queries";
import { placeLine } from "@/lib/events/rules";
import { dateParts, formatTime, yearOf } from "@/lib/platform/time";

type Props = { events: readonly EventHeadline[]; label?: string };

/** Events a line each: the day in the gutter, then what it is and where. */
export function EventRows({ events, label }: Props) {
  const years = new Set(events.map((event) => yearOf(event.startsAt, event.timeZone)));
  return (
    <ul aria-label={label} className="border-hairline border-b">
      {events.map((event) => (
        <li
          key={event.id}
          className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-4 border-hairline border-t py-4 md:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <Day event={event} isYearSaid={years.size > 1} />
          <div>
            <h3 className="font-bold text-h3">
              <a href={`/events/${event.slug}`} className="text-ink decoration-hairline hover:decoration-ink">
                {event.title}
              </a>
            </h3>
            {event.status === "cancelled" && (
              <p className="my-1">
                <Tag>Cancelled</Tag>
              </p>
            )}
            <p className="text-muted text-small">
              {placeLine(event)}. {event.hosts.map((host) => host.name).join(", ")}
            </p>
            {event.recap && (
              <p className="mt-1 text-small">
                <a href={`/recaps/${event.recap.slug}`} className="inline-flex min-h-11 items-center sm:min-h-6">
                  Read the recap
                </a>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** "12 Dec" over the weekday and the hour, with its year where the list spans more than one. */
function Day({ event: { startsAt, timeZone }, isYearSaid }: { event: EventHeadline; isYearSaid: boolean }) {
  const { weekday, day, month, year } = dateParts(startsAt, timeZone);
  return (
    <time dateTime={startsAt.toISOString()} className="block font-mono">
      {day} {month.slice(0, 3)} {isYearSaid && year}
      <span className="block text-fine text-muted">
        {weekday.slice(0, 3)} {formatTime(startsAt, timeZone)}
      </span>
    </time>
  );
}
