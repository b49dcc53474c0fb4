import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AttendanceFigures } from "@/components/attendance/attendance-figures";
import { DoorForm } from "@/components/attendance/door-form";
import { GuestPages } from "@/components/attendance/guest-pages";
import { GuestSection } from "@/components/attendance/guest-section";
import { HeadCountForm } from "@/components/attendance/head-count-form";
import { WalkIns } from "@/components/attendance/walk-ins";
import { RefusedNotice } from "@/components/outbox/refused-notice";
import { RequestList } from "@/components/rsvps/request-list";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { SearchForm } from "@/components/ui/search-form";
import { requireActor } from "@/lib/access/viewer";
import { addWalkInAction, markRestAsNoShowsAction, removeWalkInAction } from "@/lib/attendance/actions";
import { listGuests, listWalkIns } from "@/lib/attendance/organizer-queries";
import { getAttendanceFacts } from "@/lib/attendance/queries";
import { isAttendanceRecorded } from "@/lib/attendance/rules";
import { findEditableEvent } from "@/lib/events/access";
import { modesOf, seatsLine } from "@/lib/events/seats-rules";
import { countRefused } from "@/lib/outbox/queries";
import { searchQuery } from "@/lib/platform/search-query";
import { MODE_LABELS } from "@/lib/rsvps/seats-rules";

export const metadata: Metadata = { title: "Guests" };

export default async function GuestsPage({ params, searchParams }: PageProps<"/organize/events/[id]/guests">) {
  const actor = await requireActor();
  const event = await findEditableEvent(actor, (await params).id);
  if (!event) notFound();
  const search = await searchQuery(searchParams);
  const now = new Date();
  const [guests, walkIns, facts, refused] = await Promise.all([
    listGuests(actor, event.id, search),
    listWalkIns(actor, event.id),
    getAttendanceFacts(event.id),
    countRefused(actor, now, event.id),
  ]);
  const { id, timeZone } = event;
  const isHybrid = event.attendability === "hybrid";
  const list = { id, timeZone, isHybrid, hasStarted: event.startsAt <= now };
  const withStatus = (status: string) => guests.filter((guest) => guest.status === status);
  const unmarked = withStatus("going").filter((guest) => guest.outcome === null).length;
  const nobody = search ? "Nobody by that name or address." : null;
  return (
    <>
      <PageHeading title="Guests">{seatsLine(event)}</PageHeading>
      <RefusedNotice count={refused} eventId={event.id} />
      <GuestPages eventId={event.id} />
      {(list.hasStarted || isAttendanceRecorded(facts)) && <AttendanceFigures facts={facts} />}
      <SearchForm label="Find a guest by name or address" value={search} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[1fr_20rem]">
        <div className="grid content-start gap-8">
          <p className="flex flex-wrap gap-x-5 lg:hidden">
            <a href="#walk-ins" className="inline-flex min-h-11 items-center">
              Add a walk-in
            </a>
            <a href="#head-count" className="inline-flex min-h-11 items-center">
              Head count
            </a>
          </p>
          <RequestList
            title="Pending"
            says="They hold no seat until you say yes. Each is told by mail."
            guests={withStatus("pending")}
            event={list}
          />
          <DoorForm eventId={event.id} search={search}>
            <GuestSection title="Going" guests={withStatus("going")} event={list}>
              {nobody ?? "Nobody has a seat yet."}
            </GuestSection>
            {modesOf(event.attendability).map((mode) => (
              <GuestSection
                key={mode}
                title={isHybrid ? `Waitlist, ${MODE_LABELS[mode].toLowerCase()}` : "Waitlist"}
                guests={withStatus("waitlisted").filter((guest) => guest.mode === mode)}
                event={list}
                isLine={search === ""}
              >
                {nobody ?? "Nobody waits for a seat."}
              </GuestSection>
            ))}
            <GuestSection title="Cancelled" guests={withStatus("cancelled")} event={list}>
              {nobody ?? "Nobody cancelled."}
            </GuestSection>
          </DoorForm>
          <RequestList
            title="Declined"
            says="You may still say yes."
            guests={withStatus("declined")}
            event={list}
            isDeclined
          />
        </div>
        <div className="grid content-start gap-10 border-hairline border-t pt-8 lg:border-t-0 lg:pt-0">
          <WalkIns walkIns={walkIns} add={addWalkInAction} undo={removeWalkInAction} hidden={{ eventId: event.id }} />
          <HeadCountForm eventId={event.id} headCount={facts.headCount} />
          {list.hasStarted && unmarked > 0 && search === "" && <RestForm eventId={event.id} unmarked={unmarked} />}
        </div>
      </div>
    </>
  );
}

function RestForm({ eventId, unmarked }: { eventId: string; unmarked: number }) {
  return (
    <section aria-labelledby="rest" className="grid content-start gap-4">
      <h2 id="rest" className="font-bold text-h3">
        When everybody is in
      </h2>
      <ActionForm
        action={markRestAsNoShowsAction}
        hidden={{ eventId }}
        submit={unmarked === 1 ? "Mark the other guest as a no-show" : `Mark the other ${unmarked} as no-shows`}
        variant="quiet"
      />
    </section>
  );
}
