import { AddToCalendar } from "@/components/calendar/add-to-calendar";
import { Time } from "@/components/site/time";
import { DefinitionRow } from "@/components/ui/definition-row";
import { venueLine } from "@/lib/events/rules";
import { formatDate, formatTimeRange, zoneLabel } from "@/lib/platform/time";
import type { GuestRsvp } from "@/lib/rsvps/guest-queries";
import { guestPath, partyLine } from "@/lib/rsvps/guest-rules";

type Props = { rsvp: GuestRsvp; secret: string };

/** What, when and where, for somebody who answered. The way in to an online event shows with a seat only. */
export function GuestFacts({ rsvp, secret }: Props) {
  const { startsAt, endsAt, timeZone, venue, attendability } = rsvp.event;
  return (
    <dl>
      <DefinitionRow term="When">
        <Time at={startsAt} timeZone={timeZone}>
          {formatDate(startsAt, timeZone)}, {formatTimeRange(startsAt, endsAt, timeZone)}
        </Time>
        <span className="block text-muted text-small">{zoneLabel(startsAt, timeZone)}</span>
      </DefinitionRow>
      {attendability !== "online" && !rsvp.isOnline && (
        <DefinitionRow term="Where">
          {venue ? (
            <>
              {venueLine(venue)}
              {venue.directions && <span className="block whitespace-pre-line text-muted">{venue.directions}</span>}
            </>
          ) : (
            "The place will be announced"
          )}
        </DefinitionRow>
      )}
      {rsvp.isOnline && <DefinitionRow term="Online">{wayIn(rsvp)}</DefinitionRow>}
      <DefinitionRow term="You">
        <span className="[overflow-wrap:anywhere]">{partyLine(rsvp.name, rsvp.partySize)}</span>
        <span className="block text-muted [overflow-wrap:anywhere]">{rsvp.email}</span>
      </DefinitionRow>
      {rsvp.entry && (
        <DefinitionRow term="Add to calendar">
          <AddToCalendar entry={rsvp.entry} file={guestPath(secret, "/event.ics")} />
        </DefinitionRow>
      )}
    </dl>
  );
}

function wayIn({ event: { joinUrl }, entry, status }: GuestRsvp) {
  if (joinUrl) {
    return (
      <a href={joinUrl} className="[overflow-wrap:anywhere]">
        {joinUrl}
      </a>
    );
  }
  if (entry) return "The link will be here before the start";
  return status === "waitlisted" || status === "pending"
    ? "The link shows here once you have a seat"
    : "The link is for guests with a seat";
}
