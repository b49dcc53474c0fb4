import type { ReactNode } from "react";
import { formatDate } from "@/lib/platform/time";
import { attendedOf, noShowRate, percent, type Turnout } from "@/lib/turnout/rules";

/** The numbers behind the charts, the latest event first. */
export function TurnoutTable({ events }: { events: readonly Turnout[] }) {
  return (
    <section className="overflow-x-auto" aria-labelledby="turnout-numbers">
      <table className="w-full min-w-max border-collapse text-small">
        <caption id="turnout-numbers" className="pb-3 text-left font-bold text-h3">
          The numbers
        </caption>
        <thead className="border-ink border-b-2">
          <tr>
            <Head>Event</Head>
            <Head isNumber>RSVPs</Head>
            <Head isNumber>Attended</Head>
            <Head isNumber>First-timers</Head>
            <Head isNumber>No-show rate</Head>
          </tr>
        </thead>
        <tbody className="divide-y divide-hairline">
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
    <tr>
      <th scope="row" className="max-w-[40vw] py-2 pr-6 text-left font-semibold sm:max-w-[24rem]">
        <span className="block font-mono font-normal text-fine text-muted">
          {formatDate(event.startsAt, event.timeZone, "short")}
        </span>
        <a href={`/organize/events/${event.id}/guests`} className="text-ink">
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
    <th scope="col" className={`py-2 font-semibold ${isNumber ? "pl-6 text-right" : "pr-6 text-left"}`}>
      {children}
    </th>
  );
}

/** A number, or that it is not known. */
function Figure({ children }: { children: ReactNode }) {
  return (
    <td className="py-2 pl-6 text-right font-mono">
      {children ?? <span className="font-sans text-muted">not known</span>}
    </td>
  );
}
