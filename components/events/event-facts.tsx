import { DefinitionRow } from "@/components/ui/definition-row";
import type { EventOverview } from "@/lib/agenda/life-queries";
import { ATTENDABILITIES } from "@/lib/events/schema";
import { seatsLine } from "@/lib/events/seats-rules";
import { formatDate, formatTimeRange, zoneLabel } from "@/lib/platform/time";

/** The event in a few lines, as its organizers left it. */
export function EventFacts({ event }: { event: EventOverview }) {
  const { startsAt, endsAt, timeZone, venue, series, edition } = event;
  const how = ATTENDABILITIES.find(({ value }) => value === event.attendability)?.label;
  return (
    <dl>
      <DefinitionRow term="When">
        <time dateTime={startsAt.toISOString()}>
          {formatDate(startsAt, timeZone)}, {formatTimeRange(startsAt, endsAt, timeZone)}
        </time>
        <span className="block text-muted text-small">{zoneLabel(startsAt, timeZone)}</span>
      </DefinitionRow>
      <DefinitionRow term="Where">
        {how}
        {venue && `. ${venue.name}, ${venue.city}`}
      </DefinitionRow>
      <DefinitionRow term="Hosts">{event.hostNames.join(", ")}</DefinitionRow>
      {series && (
        <DefinitionRow term="Series">
          {series.name}
          {edition !== null && `, edition ${edition}`}
        </DefinitionRow>
      )}
      <DefinitionRow term="Seats">
        <span className="figures">{seatsLine(event)}</span>
        {!event.takesRsvps && ". The page takes no RSVPs."}
      </DefinitionRow>
      <DefinitionRow term="Address">
        {event.status === "draft" ? (
          <span className="text-muted">/events/{event.slug}, once published</span>
        ) : (
          <a href={`/events/${event.slug}`}>/events/{event.slug}</a>
        )}
      </DefinitionRow>
    </dl>
  );
}
