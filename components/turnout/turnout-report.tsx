import { EmptyState } from "@/components/ui/empty-state";
import { Figures } from "@/components/ui/figures";
import { percent, summaryOf, type Turnout } from "@/lib/turnout/rules";
import { TurnoutCharts } from "./turnout-charts";
import { TurnoutTable } from "./turnout-table";

/** Who promised and who came, over all events of a chapter or a series: in one row, in charts, and in numbers. */
export function TurnoutReport({ events }: { events: readonly Turnout[] }) {
  if (events.length === 0) {
    return (
      <EmptyState title="No evening yet">
        Once an event has begun, it stands here with its RSVPs, and with who came as soon as somebody counts.
      </EmptyState>
    );
  }
  const { averageAttended, firstTimers, noShowRate } = summaryOf(events);
  const figures = [
    { figure: String(events.length), label: events.length === 1 ? "event" : "events" },
    ...(averageAttended === null ? [] : [{ figure: String(averageAttended), label: "there on average" }]),
    { figure: String(firstTimers), label: firstTimers === 1 ? "first-timer" : "first-timers" },
    ...(noShowRate === null ? [] : [{ figure: percent(noShowRate), label: "no-show rate" }]),
  ];
  return (
    <div className="grid gap-12">
      <Figures figures={figures} />
      <TurnoutCharts events={events} />
      <TurnoutTable events={events} />
      <Definitions />
    </div>
  );
}

function Definitions() {
  return (
    <section aria-labelledby="turnout-words" className="grid max-w-measure gap-2 text-muted text-small">
      <h2 id="turnout-words" className="font-bold text-body text-ink">
        What the words mean
      </h2>
      <p>
        Parties count by their people. Attended is your own head count where there is one, else who came and who walked
        in at the door.
      </p>
      <p>
        A first-timer is an address that was here for the first time, at any chapter’s event. People who were brought
        along or walked in have none. Somebody whose RSVPs were all erased is new again.
      </p>
      <p>The no-show rate is known once the door has said of everybody with a seat whether they came.</p>
    </section>
  );
}
