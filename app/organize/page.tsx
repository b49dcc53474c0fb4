import { HostAsks } from "@/components/events/host-asks";
import { EventList } from "@/components/organize/event-list";
import { HelperDashboard } from "@/components/organize/helper-dashboard";
import { OwnDuties } from "@/components/organize/own-duties";
import { RecapsToEdit } from "@/components/organize/recaps-to-edit";
import { RefusedNotice } from "@/components/outbox/refused-notice";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { isOrganizer } from "@/lib/access/actor";
import { requireMember } from "@/lib/access/viewer";
import { listLifeFacts } from "@/lib/agenda/life-queries";
import { listAsks } from "@/lib/events/host-queries";
import { isSomebodyOnStage } from "@/lib/feedback/queries";
import { countRefused } from "@/lib/outbox/queries";
import { DAY } from "@/lib/platform/durations";
import { listEventsAhead, listEventsBehind, listEventsForEditor } from "@/lib/recaps/dashboard-queries";
import { listOwnDuties } from "@/lib/volunteers/organizer-queries";

/** So long after it an event still asks for its recap here. */
const JUST_OVER = 30 * DAY;

export default async function DashboardPage() {
  const actor = await requireMember();
  const now = new Date();
  const [duties, recaps] = await Promise.all([listOwnDuties(actor, now), listEventsForEditor(actor, now)]);
  if (!isOrganizer(actor)) return <HelperDashboard duties={duties} recaps={recaps} now={now} />;
  const [ahead, behind, refused, asks, mayReadOwn] = await Promise.all([
    listEventsAhead(actor, now),
    listEventsBehind(actor, now),
    countRefused(actor, now),
    listAsks(actor),
    isSomebodyOnStage(actor),
  ]);
  const lately = behind.filter((event) => now.getTime() - event.endsAt.getTime() < JUST_OVER);
  const lives = await listLifeFacts(
    actor,
    [...ahead, ...lately].map(({ id }) => id),
  );
  return (
    <>
      <PageHeading title="Your events" />
      <RefusedNotice count={refused} />
      <HostAsks asks={asks} />
      <p>
        <ButtonLink href="/organize/events/new" variant={asks.length > 0 ? "quiet" : "primary"}>
          Plan an event
        </ButtonLink>
      </p>
      <section className="grid gap-4" aria-labelledby="ahead">
        <h2 id="ahead" className="font-bold text-h3">
          Ahead
        </h2>
        {ahead.length > 0 ? (
          <EventList events={ahead} now={now} lives={lives} />
        ) : (
          <EmptyState title="Nothing planned">A title, a day and a place are enough for a draft.</EmptyState>
        )}
      </section>
      {behind.length > 0 && (
        <section className="grid gap-4" aria-labelledby="behind">
          <h2 id="behind" className="font-bold text-h3">
            Over
          </h2>
          <EventList events={behind} now={now} lives={lives} />
        </section>
      )}
      <OwnDuties duties={duties} />
      <RecapsToEdit events={recaps} now={now} />
      {mayReadOwn && (
        <p>
          <a href="/organize/feedback">What guests said about your talks</a>
        </p>
      )}
    </>
  );
}
