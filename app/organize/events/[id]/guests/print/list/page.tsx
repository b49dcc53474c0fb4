import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DoorListSheet } from "@/components/door/door-list-sheet";
import { PrintHeading } from "@/components/door/print-heading";
import { requireActor } from "@/lib/access/viewer";
import { listGuestsToPrint } from "@/lib/door/print-queries";
import { findEditableEvent } from "@/lib/events/access";
import { formatDate, formatTimeRange } from "@/lib/platform/time";

export const metadata: Metadata = { title: "Door list" };

export default async function DoorListPage({ params }: PageProps<"/organize/events/[id]/guests/print/list">) {
  const actor = await requireActor();
  const event = await findEditableEvent(actor, (await params).id);
  if (!event) notFound();
  const { startsAt, endsAt, timeZone } = event;
  return (
    <>
      <PrintHeading eventId={event.id} title="Door list">
        By last name, on A4. Print this page from your browser, as late as you can: it is as of now.
      </PrintHeading>
      <DoorListSheet
        heading={event.title}
        when={`${formatDate(startsAt, timeZone)}, ${formatTimeRange(startsAt, endsAt, timeZone)}`}
        guests={await listGuestsToPrint(actor, event.id)}
      />
    </>
  );
}
