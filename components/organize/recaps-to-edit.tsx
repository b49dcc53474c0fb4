import { formatMoment, zoneLabel } from "@/lib/platform/time";
import type { listEventsForEditor } from "@/lib/recaps/dashboard-queries";
import { standingOf } from "@/lib/recaps/dashboard-rules";

type Props = { events: Awaited<ReturnType<typeof listEventsForEditor>>; now: Date };

/** The recaps of chapters that somebody edits without organizing them. */
export function RecapsToEdit({ events, now }: Props) {
  if (events.length === 0) return null;
  return (
    <section className="grid gap-4" aria-labelledby="recaps">
      <h2 id="recaps" className="font-bold text-h3">
        Recaps you write
      </h2>
      <ul className="divide-y divide-hairline border-hairline border-y">
        {events.map((event) => (
          <li key={event.id} className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[9rem_1fr_auto]">
            <time dateTime={event.startsAt.toISOString()} className="font-mono text-muted text-small tabular-nums">
              {formatMoment(event.startsAt, event.timeZone, "short")}
              <span className="block font-sans">{zoneLabel(event.startsAt, event.timeZone)}</span>
            </time>
            <a
              href={`/organize/events/${event.id}/recap`}
              className="justify-self-start font-semibold text-ink max-sm:py-2.5"
            >
              {event.title}
            </a>
            <p className="text-small">{standingOf(event, now)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
