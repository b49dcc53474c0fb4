import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BADGES_PER_SHEET, BadgeSheet } from "@/components/door/badge-sheet";
import { PrintHeading } from "@/components/door/print-heading";
import { requireActor } from "@/lib/access/viewer";
import { listGuestsToPrint } from "@/lib/door/print-queries";
import { badgesFor, sheetsOf } from "@/lib/door/print-rules";
import { findEditableEvent } from "@/lib/events/access";

export const metadata: Metadata = { title: "Badges" };

/** Names as they are worn: of those with a seat only. */
export default async function BadgesPage({ params }: PageProps<"/organize/events/[id]/guests/print/badges">) {
  const actor = await requireActor();
  const event = await findEditableEvent(actor, (await params).id);
  if (!event) notFound();
  const guests = await listGuestsToPrint(actor, event.id);
  const badges = badgesFor(guests.filter(({ status }) => status === "going"));
  return (
    <>
      <PrintHeading eventId={event.id} title="Badges">
        {badges.length} of 90 × 54 mm, ten to a sheet of A4, and empty ones to the end of the last. Print this page from
        your browser at 100 %, without margins, and cut along the marks.
      </PrintHeading>
      <div className="grid gap-px bg-hairline print:bg-transparent">
        {sheetsOf(badges, BADGES_PER_SHEET).map((sheet) => (
          <BadgeSheet key={sheet[0]?.place} badges={sheet} eventTitle={event.title} />
        ))}
      </div>
    </>
  );
}
