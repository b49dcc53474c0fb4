import { Section } from "@/components/site/section";
import { EmptyState } from "@/components/ui/empty-state";
import type { EventHeadline } from "@/lib/events/queries";
import { EventRows } from "./event-rows";
import { EventsByYear } from "./events-by-year";

type Props = { ahead: readonly EventHeadline[]; behind: readonly EventHeadline[] };

/** What is to come, then what has been, year by year. */
export function EventsAheadAndBehind({ ahead, behind }: Props) {
  if (ahead.length + behind.length === 0) {
    return (
      <EmptyState title="No event yet">
        <p>The first one will stand here once it is announced.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Section title="To come">
        {ahead.length > 0 ? (
          <EventRows events={ahead} />
        ) : (
          <p className="text-muted">Nothing is announced right now.</p>
        )}
      </Section>
      {behind.length > 0 && (
        <Section title="Past" id="past">
          <EventsByYear events={behind} />
        </Section>
      )}
    </>
  );
}
