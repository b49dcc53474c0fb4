import { accentOf } from "@/components/chapters/accent";
import { Time } from "@/components/site/time";
import { ButtonLink } from "@/components/ui/button-link";
import type { EventHeadline } from "@/lib/events/queries";
import { phaseOf, placeLine } from "@/lib/events/rules";
import { formatTimeRange, zoneLabel } from "@/lib/platform/time";
import { DateBlock } from "./date-block";
import { EditionLine } from "./edition-line";
import { HostNames } from "./host-names";

type Props = {
  event: EventHeadline;
  /** Whether there is room, or why there is no RSVP, said plainly. */
  seats: string;
  takesRsvps: boolean;
  now: Date;
};

/** The next event as it would hang in a hallway: the day first, then what, where, and the way in. */
export function EventPoster({ event, seats, takesRsvps, now }: Props) {
  const { startsAt, endsAt, timeZone } = event;
  const address = `/events/${event.slug}`;
  return (
    <section aria-labelledby="next-event" {...accentOf(event.hosts)}>
      <p className="font-semibold">{phaseOf(event, now) === "during" ? "On right now" : "Next"}</p>
      <div className="mt-4 grid items-start gap-x-12 gap-y-8 md:grid-cols-[auto_minmax(0,1fr)]">
        <DateBlock at={startsAt} timeZone={timeZone} size="poster" />
        <div className="grid gap-5">
          <EditionLine series={event.series} edition={event.edition} />
          <h2 id="next-event" className="max-w-[22ch] font-extrabold text-h1 tracking-tight">
            <a href={address} className="text-ink no-underline hover:underline">
              {event.title}
            </a>
          </h2>
          <p className="max-w-measure text-lead">{event.summary}</p>
          <div className="grid gap-1">
            <p>
              <Time at={startsAt} timeZone={timeZone}>
                <span className="font-mono">{formatTimeRange(startsAt, endsAt, timeZone)}</span>{" "}
                <span className="text-muted">{zoneLabel(startsAt, timeZone)}</span>
              </Time>
            </p>
            <p>{placeLine(event)}</p>
            <p>
              Hosted by <HostNames hosts={event.hosts} />
            </p>
          </div>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
            <ButtonLink href={takesRsvps ? `${address}#rsvp` : address} variant={takesRsvps ? "primary" : "quiet"}>
              {takesRsvps ? "RSVP" : "See the programme"}
            </ButtonLink>
            <p className="figures">{seats}</p>
          </div>
        </div>
      </div>
    </section>
  );
}
