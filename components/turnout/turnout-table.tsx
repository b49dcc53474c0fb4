import type { ReactNode } from "react";
import { formatDate } from "@/lib/platform/time";
import { attendedOf, noShowRate, percent, type Turnout } from "@/lib/turnout/rules";

/** A row on a phone: its numbers side by side, as wide as each other. */
const STACKED = "max-sm:grid max-sm:grid-cols-4 max-sm:gap-x-2";

/** The numbers behind the charts, the latest event first. On a phone each event stands above its numbers. */
export function TurnoutTable({ events }: { events: readonly Turnout[] }) {
  return (
    <section aria-labelledby="turnout-numbers">
      <table className="w-full border-collapse text-small max-sm:block">
        <caption id="turnout-numbers" className="pb-3 text-left font-bold text-h3 max-sm:block">
          The numbers
        </caption>
        <thead className="border-ink border-b-2 max-sm:block">
          <tr className={STACKED}>
            <Head>Event</Head>
            <Head isNumber>RSVPs</Head>
            <Head isNumber>Attended</Head>
            <Head isNumber>First-timers</Head>
            <Head isNumber>No-show rate</Head>
          </tr>
        </thead>
        <tbody className="divide-y divide-hairline max-sm:block">
          {events.toReversed().map((event) => (
            <Row key={event.id} event={event} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ event }: { event: Turnout }) {
  const [there, rate] = [attendedOf(event), noShowRate(event)];
  return (
    <tr className={STACKED}>
      <th scope="row" className="py-2 pr-6 text-left font-semibold max-sm:col-span-4 max-sm:pb-0">
        <span className="block font-mono font-normal text-fine text-muted">
          {formatDate(event.startsAt, event.timeZone, "short")}
        </span>
        <a href={`/organize/events/${event.id}/guests`} className="text-ink max-sm:block max-sm:py-2.5">
          {event.title}
        </a>
      </th>
      <Figure>{event.facts.rsvps}</Figure>
      <Figure>{there && `${there.isApproximate ? "around " : ""}${there.count}`}</Figure>
      <Figure>{event.firstTimers}</Figure>
      <Figure>{rate === null ? null : percent(rate)}</Figure>
    </tr>
  );
}

function Head({ isNumber = false, children }: { isNumber?: boolean; children: string }) {
  return (
    <th
      scope="col"
      className={`py-2 font-semibold ${isNumber ? "text-right max-sm:text-fine sm:pl-6" : "pr-6 text-left max-sm:sr-only"}`}
    >
      {children}
    </th>
  );
}

/** A number, or that it is not known. */
function Figure({ children }: { children: ReactNode }) {
  return (
    <td className="whitespace-nowrap py-2 text-right font-mono max-sm:text-fine sm:pl-6">
      {children ?? <span className="font-sans text-muted">not known</span>}
    </td>
  );
}
