import { LifeLine } from "@/components/events/life-line";
import { type LifeFacts, lifeOf } from "@/lib/agenda/life-rules";
import { formatMoment, zoneLabel } from "@/lib/platform/time";
import type { DashboardEvent } from "@/lib/recaps/dashboard-queries";
import { standingOf } from "@/lib/recaps/dashboard-rules";

type Props = {
  events: DashboardEvent[];
  now: Date;
  /** How far each has come, by its id; the life of one that is missing here is not drawn. */
  lives: ReadonlyMap<string, LifeFacts>;
};

/** Events a line each, as their organizers look them over: when in the gutter, what, who hosts, where it stands. */
export function EventList({ events, now, lives }: Props) {
  return (
    <ul className="divide-y divide-hairline border-hairline border-y">
      {events.map((event) => (
        <li key={event.id} className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[9rem_1fr_auto]">
          <time dateTime={event.startsAt.toISOString()} className="font-mono text-muted text-small tabular-nums">
            {formatMoment(event.startsAt, event.timeZone, "short")}
            <span className="block font-sans">{zoneLabel(event.startsAt, event.timeZone)}</span>
          </time>
          <div>
            <a
              href={`/organize/events/${event.id}`}
              className="font-semibold text-ink max-sm:inline-block max-sm:py-2.5"
            >
              {event.title}
            </a>
            <p className="text-muted text-small">{event.hosts.map((host) => host.chapter.name).join(", ")}</p>
            <EventLifeLine eventId={event.id} facts={lives.get(event.id)} now={now} />
            {event.lacks && (
              <p className="text-small">
                <a href={`/organize/events/${event.id}/recap#missing`}>{event.lacks}</a>
              </p>
            )}
          </div>
          <p className="text-small">{standingOf(event, now)}</p>
        </li>
      ))}
    </ul>
  );
}

function EventLifeLine({ eventId, facts, now }: { eventId: string; facts: LifeFacts | undefined; now: Date }) {
  return (
    facts && (
      <div className="mt-2">
        <LifeLine eventId={eventId} life={lifeOf(facts, now)} />
      </div>
    )
  );
}
