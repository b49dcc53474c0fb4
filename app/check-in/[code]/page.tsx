import type { Metadata } from "next";
import { SelfCheckInForm } from "@/components/door/self-check-in-form";
import { UnknownCode } from "@/components/door/unknown-code";
import { PageHeading } from "@/components/ui/page-heading";
import { findRoom } from "@/lib/door/room-queries";
import { roomOpensAt, roomState } from "@/lib/door/room-rules";
import { formatDate, formatTime, zoneLabel } from "@/lib/platform/time";

// Who knows the code is in the room, or pretends to be: no search engine is.
export const metadata: Metadata = {
  title: "Check in",
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

/** What the code on the wall leads to. */
export default async function CheckInPage({ params }: PageProps<"/check-in/[code]">) {
  const now = new Date();
  const room = await findRoom((await params).code, now);
  if (!room) return <UnknownCode />;
  const { code, event } = room;
  const state = roomState(event, now);
  const above = <a href={`/events/${event.slug}`}>{event.title}</a>;
  if (state === "open") {
    return (
      <div className="grid max-w-form gap-8">
        <PageHeading title="You are here?" above={above}>
          Then say so, with an RSVP or without.
        </PageHeading>
        <SelfCheckInForm code={code} plusOnesLimit={event.plusOnesLimit} now={now} />
      </div>
    );
  }
  const opensAt = roomOpensAt(event);
  return (
    <div className="grid max-w-form gap-8">
      <PageHeading title={state === "early" ? "Not yet" : "The event is over"} above={above}>
        {state === "early"
          ? `You can check in from ${formatTime(opensAt, event.timeZone)} on ${formatDate(opensAt, event.timeZone)} (${zoneLabel(opensAt, event.timeZone)}).`
          : "Nobody is counted any more. If you were there, tell the organizers."}
      </PageHeading>
    </div>
  );
}
