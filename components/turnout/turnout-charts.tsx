import { formatDate } from "@/lib/platform/time";
import { attendedOf, noShowRate, percent, type Turnout } from "@/lib/turnout/rules";
import { ChartFrame } from "./chart-frame";

/** The lowest top of an axis: a chart of one or two people still has whole numbers beside it. */
const FEW = 4;
const HALF = 0.5;

/** How RSVPs, attendance, first-timers and no-shows went over the events, the earliest on the left. */
export function TurnoutCharts({ events }: { events: readonly Turnout[] }) {
  const span = `${events.length} ${events.length === 1 ? "event" : "events"}, ${spanOf(events)}. The numbers are in the table below.`;
  const attended = events.flatMap((event) => attendedOf(event)?.count ?? []);
  return (
    <div className="grid gap-12">
      <ChartFrame
        title="RSVPs against attendance"
        description={`For each event, how many had a seat and how many were there. ${span}`}
        events={events}
        highest={Math.max(FEW, ...events.map(({ facts }) => facts.rsvps), ...attended)}
        legend={<Legend />}
      >
        {({ x, y }) =>
          events.map((event) => {
            const there = attendedOf(event);
            const [left, half] = [x(event.id) ?? 0, x.bandwidth() / 2];
            return (
              <g key={event.id}>
                <Bar left={left} width={half} top={y(event.facts.rsvps)} className="fill-tint stroke-control" />
                {there && <Bar left={left + half} width={half} top={y(there.count)} className="fill-ink" />}
              </g>
            );
          })
        }
      </ChartFrame>
      <div className="grid gap-12 lg:grid-cols-2">
        <ChartFrame
          title="First-timers"
          description={`For each event, how many of its guests had not been here before. ${span}`}
          events={events}
          highest={Math.max(FEW, ...events.map(({ firstTimers }) => firstTimers))}
        >
          {({ x, y }) =>
            events.map(({ id, firstTimers }) => (
              <Bar key={id} left={x(id) ?? 0} width={x.bandwidth()} top={y(firstTimers)} className="fill-ink" />
            ))
          }
        </ChartFrame>
        {events.some((event) => noShowRate(event) !== null) && (
          <ChartFrame
            title="No-show rate"
            description={`For each event where the door was marked in full, the share of seats nobody came for. ${span}`}
            events={events}
            highest={Math.max(HALF, ...events.map((event) => noShowRate(event) ?? 0))}
            label={percent}
          >
            {({ x, y }) =>
              events.map((event) => {
                const rate = noShowRate(event);
                if (rate === null) return null;
                const middle = (x(event.id) ?? 0) + x.bandwidth() / 2;
                return (
                  <g key={event.id}>
                    <line x1={`${middle}%`} x2={`${middle}%`} y1="100%" y2={`${y(rate)}%`} className="stroke-control" />
                    <circle cx={`${middle}%`} cy={`${y(rate)}%`} r="4" className="fill-ink" />
                  </g>
                );
              })
            }
          </ChartFrame>
        )}
      </div>
    </div>
  );
}

function Bar({ left, width, top, className }: { left: number; width: number; top: number; className: string }) {
  return <rect x={`${left}%`} width={`${width}%`} y={`${top}%`} height={`${100 - top}%`} className={className} />;
}

function Legend() {
  return (
    <span className="flex gap-x-5 text-muted text-small">
      <span className="flex items-center gap-2">
        <span aria-hidden="true" className="inline-block size-3 border border-control bg-tint" /> had a seat
      </span>
      <span className="flex items-center gap-2">
        <span aria-hidden="true" className="inline-block size-3 bg-ink" /> were there
      </span>
    </span>
  );
}

function spanOf(events: readonly Turnout[]): string {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return "none yet";
  const from = formatDate(first.startsAt, first.timeZone, "short");
  return first === last ? from : `${from} to ${formatDate(last.startsAt, last.timeZone, "short")}`;
}
