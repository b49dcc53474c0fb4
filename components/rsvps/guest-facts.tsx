import { Time } from "@/components/site/time";
import { DefinitionRow } from "@/components/ui/definition-row";
import { formatDate, formatTimeRange, zoneLabel } from "@/lib/platform/time";
import type { GuestRsvp } from "@/lib/rsvps/queries";

/** What, when and where, for somebody who answered. The way in to an online event shows with a seat only. */
export function GuestFacts({ rsvp: { name, email, status, event } }: { rsvp: GuestRsvp }) {
  const { startsAt, endsAt, timeZone, venue, attendability, joinUrl } = event;
  return (
    <dl>
      <DefinitionRow term="When">
        <Time at={startsAt} timeZone={timeZone}>
          {formatDate(startsAt, timeZone)}, {formatTimeRange(startsAt, endsAt, timeZone)}
        </Time>
        <span className="block text-muted text-small">{zoneLabel(startsAt, timeZone)}</span>
      </DefinitionRow>
      {attendability !== "online" && (
        <DefinitionRow term="Where">
          {venue ? (
            <>
              {[venue.name, venue.address, venue.city].filter(Boolean).join(", ")}
              {venue.directions && <span className="block text-muted">{venue.directions}</span>}
            </>
          ) : (
            "The place will be announced"
          )}
        </DefinitionRow>
      )}
      {attendability !== "in_person" && (
        <DefinitionRow term="Online">
          {joinUrl ? <a href={joinUrl}>{joinUrl}</a> : onlineWithoutLink(status)}
        </DefinitionRow>
      )}
      <DefinitionRow term="You">
        {name}
        <span className="block text-muted">{email}</span>
      </DefinitionRow>
    </dl>
  );
}

function onlineWithoutLink(status: GuestRsvp["status"]): string {
  return status === "going" ? "The link will be here before the start" : "The link shows here once you have a seat";
}
