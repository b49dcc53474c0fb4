import { type ScaleBand, scaleBand, scaleLinear } from "d3-scale";
import { type ReactNode, useId } from "react";
import { formatDate } from "@/lib/platform/time";
import { datedEvents, type Turnout } from "@/lib/turnout/rules";

export type Scales = {
  /** Where an event stands, in percent of the width. */
  x: ScaleBand<string>;
  /** How high a number stands, in percent of the height from the top. */
  y: (value: number) => number;
};

type Props = {
  title: string;
  /** What the chart shows, for who cannot see it. */
  description: string;
  events: readonly Turnout[];
  /** The highest number in it. */
  highest: number;
  /** A number on the axis, in words. */
  label?: (value: number) => string;
  /** What the marks mean. */
  legend?: ReactNode;
  children: (scales: Scales) => ReactNode;
};

/** From the latest event backwards, and by keyboard too. */
const SCROLLS = { dir: "rtl", tabIndex: 0 };

/**
 * A chart that is HTML and nothing else. Places are percentages, so it fits a phone and a wall, and its letters stay as
 * large as the text around it. Where there are many events it is wider than the page, and begins at the latest.
 */
export function ChartFrame({ title, description, events, highest, label = String, legend, children }: Props) {
  const id = useId();
  const x = scaleBand(
    events.map((event) => event.id),
    [0, 100],
  )
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const y = scaleLinear([0, highest], [100, 0]).nice(4);
  const ticks = y.ticks(4);
  return (
    <figure className="grid gap-3">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <span id={`${id}-title`} className="font-bold text-h3">
          {title}
        </span>
        {legend}
      </figcaption>
      <div className="grid grid-cols-[3rem_minmax(0,1fr)] font-mono text-fine">
        <svg aria-hidden="true" className="mt-3 h-56 w-full overflow-visible">
          {ticks.map((tick) => (
            <text key={tick} x="100%" y={`${y(tick)}%`} dx="-0.6em" dy="0.35em" textAnchor="end" className="fill-muted">
              {label(tick)}
            </text>
          ))}
        </svg>
        <section {...SCROLLS} aria-label={`${title}, as a chart`} className="overflow-x-auto">
          <div dir="ltr" className="pt-3 pr-2 pb-8" style={{ minWidth: `${events.length * 0.75}rem` }}>
            <svg
              role="img"
              aria-labelledby={`${id}-name`}
              aria-describedby={`${id}-description`}
              className="h-56 w-full overflow-visible"
            >
              <title id={`${id}-name`}>{title}</title>
              <desc id={`${id}-description`}>{description}</desc>
              {ticks.map((tick) => (
                <line
                  key={tick}
                  x1="0%"
                  x2="100%"
                  y1={`${y(tick)}%`}
                  y2={`${y(tick)}%`}
                  className={tick === 0 ? "stroke-ink" : "stroke-hairline"}
                />
              ))}
              {children({ x, y })}
              {datedEvents(events).map(({ id: event, startsAt, timeZone }) => (
                <text
                  key={event}
                  x={`${(x(event) ?? 0) + x.bandwidth() / 2}%`}
                  y="100%"
                  dy="1.6em"
                  textAnchor={anchorOf(event, events)}
                  className="fill-muted"
                >
                  {monthOf(startsAt, timeZone)}
                </text>
              ))}
            </svg>
          </div>
        </section>
      </div>
    </figure>
  );
}

/** The first and the last date of many stay within the chart. */
function anchorOf(id: string, events: readonly Turnout[]): "start" | "middle" | "end" {
  if (events.length < 4) return "middle";
  if (id === events[0]?.id) return "start";
  return id === events.at(-1)?.id ? "end" : "middle";
}

/** "Aug 2021". */
function monthOf(at: Date, timeZone: string): string {
  return formatDate(at, timeZone, "short").replace(/^\d+ /, "");
}
