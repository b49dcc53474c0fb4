import type { ReactNode } from "react";
import { AddToCalendar } from "@/components/calendar/add-to-calendar";
import { Time } from "@/components/site/time";
import { DefinitionRow } from "@/components/ui/definition-row";
import { GutterRow } from "@/components/ui/gutter-row";
import type { CalendarEntry } from "@/lib/calendar/icalendar";
import type { EventPage } from "@/lib/events/queries";
import { placeLine } from "@/lib/events/rules";
import { formatTimeRange, zoneLabel } from "@/lib/platform/time";
import { DateBlock } from "./date-block";
import { EditionLine } from "./edition-line";
import { HostNames } from "./host-names";

type Props = {
  event: EventPage;
  /** What goes into a reader's calendar, while it is worth having there. */
  entry: CalendarEntry | null;
  /** What matters most right now: it stands directly under the title. */
  children?: ReactNode;
};

/** The day in the gutter, and beside it what, when, where and by whom. */
export function EventHead({ event, entry, children }: Props) {
  const { startsAt, endsAt, timeZone } = event;
  return (
    <header>
      <GutterRow
        gutter={
          <div className="max-md:mb-4">
            <DateBlock at={startsAt} timeZone={timeZone} />
          </div>
        }
      >
        <div className="grid gap-6">
          <div className="grid gap-3">
            <EditionLine series={event.series} edition={event.edition} />
            <h1 className="font-extrabold text-h1 tracking-tight">{event.title}</h1>
          </div>
          {children}
          <p className="text-lead">{event.summary}</p>
          <dl>
            <DefinitionRow term="When">
              <Time at={startsAt} timeZone={timeZone}>
                <span className="font-mono">{formatTimeRange(startsAt, endsAt, timeZone)}</span>{" "}
                <span className="text-muted text-small">{zoneLabel(startsAt, timeZone)}</span>
              </Time>
            </DefinitionRow>
            <DefinitionRow term="Where">{placeLine(event)}</DefinitionRow>
            <DefinitionRow term={event.hosts.length > 1 ? "Hosts" : "Host"}>
              <HostNames hosts={event.hosts} />
            </DefinitionRow>
            {entry && (
              <DefinitionRow term="Add to calendar">
                <AddToCalendar entry={entry} file={`/events/${event.slug}/event.ics`} />
              </DefinitionRow>
            )}
          </dl>
        </div>
      </GutterRow>
    </header>
  );
}
