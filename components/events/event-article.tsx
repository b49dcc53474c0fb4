import { OnStage } from "@/components/agenda/on-stage";
import { Programme } from "@/components/agenda/programme";
import { accentOf } from "@/components/chapters/accent";
import { GiveATalk } from "@/components/proposals/give-a-talk";
import { RsvpForm } from "@/components/rsvps/rsvp-form";
import { Section } from "@/components/site/section";
import { Notice } from "@/components/ui/notice";
import { Prose } from "@/components/ui/prose";
import { type AttendanceFacts, attendanceLine } from "@/lib/attendance/rules";
import type { CalendarEntry } from "@/lib/calendar/icalendar";
import type { EventPage } from "@/lib/events/queries";
import { phaseOf } from "@/lib/events/rules";
import { renderMarkdown } from "@/lib/platform/markdown";
import type { ProgrammePart } from "@/lib/recaps/programme-queries";
import type { GuestForm } from "@/lib/rsvp-questions/rules";
import type { Lines } from "@/lib/rsvps/place-rules";
import { EventAfterwards } from "./event-afterwards";
import { EventHead } from "./event-head";
import { EventPlace } from "./event-place";
import { RunUpNotice } from "./run-up-notice";

type Props = {
  event: EventPage;
  /** Its entry in a calendar. */
  entry: CalendarEntry | null;
  programme: readonly ProgrammePart[];
  /** Who stands in line for a seat. */
  lines: Lines;
  /** Null where the event keeps its numbers to itself. */
  attendance: AttendanceFacts | null;
  /** What guests are asked besides name and address. */
  guestForm: GuestForm;
  /** Until when talks may be offered; null while none are taken. */
  call: { closesAt: Date } | null;
  /** Whether the community wrote down how people treat each other. */
  hasConduct: boolean;
  now: Date;
};

/** The whole page of an event. What stands first depends on the hour: the way in, what is on, or what remains. */
export function EventArticle(props: Props) {
  const { event, entry, programme, lines, attendance, guestForm, call, hasConduct, now } = props;
  const isCancelled = event.status === "cancelled";
  const phase = isCancelled ? "cancelled" : phaseOf(event, now);
  return (
    <article {...accentOf(event.hosts)}>
      {isCancelled && (
        <div className="mb-10">
          <Notice tone="alarm" title="This event is cancelled">
            <p>{event.cancelReason || "It will not take place."}</p>
          </Notice>
        </div>
      )}
      <div className="grid gap-x-10 gap-y-14 xl:grid-cols-[minmax(0,1fr)_19rem] xl:items-start">
        <EventHead event={event} entry={phase === "before" || phase === "during" ? entry : null}>
          {phase === "during" && <OnStage parts={programme} timeZone={event.timeZone} now={now} />}
          {phase === "after" && (
            <EventAfterwards recap={event.ownRecap} attendance={attendance && attendanceLine(attendance)} />
          )}
        </EventHead>
        {phase === "before" && (
          <section
            id="rsvp"
            aria-labelledby="rsvp-heading"
            className="grid gap-5 border-ink border-t-2 pt-4 print:hidden"
          >
            <h2 id="rsvp-heading" className="font-bold text-h2 tracking-tight">
              Will you come?
            </h2>
            <RsvpForm event={event} lines={lines} guestForm={guestForm} hasConduct={hasConduct} now={now} />
            <p className="max-w-form text-muted text-small">
              On the list already? <a href="/rsvp/link">Send me my link again</a>
            </p>
          </section>
        )}
        <div className="grid gap-14 xl:col-span-2">
          {event.description !== "" && (
            <Section title="About" layout="beside">
              <Prose html={renderMarkdown(event.description, { idPrefix: "about", topHeading: 3 })} />
            </Section>
          )}
          {call && <GiveATalk event={event} closesAt={call.closesAt} />}
          {programme.length > 0 && (
            <Section title="Programme">
              <Programme parts={programme} event={event} now={now} />
            </Section>
          )}
          {event.venue && event.attendability !== "online" && (
            <Section title="Where" layout="beside">
              <EventPlace venue={event.venue} isAlsoOnline={event.attendability === "hybrid"} />
            </Section>
          )}
          {event.runUp && <RunUpNotice runUp={event.runUp} isEveningOver={phase === "after"} now={now} />}
        </div>
      </div>
    </article>
  );
}
