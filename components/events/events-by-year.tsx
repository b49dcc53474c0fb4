import type { EventHeadline } from "@/lib/events/queries";
import { byYear } from "@/lib/events/rules";
import { EventRows } from "./event-rows";

/** Events under the years they were in, as an archive keeps them. */
export function EventsByYear({ events }: { events: readonly EventHeadline[] }) {
  return byYear(events).map(([year, ofYear]) => (
    <div key={year} className="grid gap-3">
      <p className="figures font-mono font-semibold">{year}</p>
      <EventRows events={ofYear} label={`Events of ${year}`} />
    </div>
  ));
}
