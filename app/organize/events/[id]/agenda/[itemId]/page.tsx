import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RemoveSlot } from "@/components/agenda/remove-slot";
import { SlotFields } from "@/components/agenda/slot-fields";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { editItemAction } from "@/lib/agenda/actions";
import { findItem, listTracks } from "@/lib/agenda/organizer-queries";
import { daysOf, slotTime } from "@/lib/agenda/rules";
import { KIND_LABELS } from "@/lib/agenda/schema";
import { slotTexts } from "@/lib/agenda/texts";
import { findEditableEvent } from "@/lib/events/access";
import { fingerprintOf } from "@/lib/platform/fingerprint";
import { isId } from "@/lib/platform/ids";
import { zoneLabel } from "@/lib/platform/time";
import { Stage } from "./stage";

export const metadata: Metadata = { title: "Agenda" };

export default async function AgendaItemPage({ params }: PageProps<"/organize/events/[id]/agenda/[itemId]">) {
  const actor = await requireActor();
  const { id, itemId } = await params;
  const event = await findEditableEvent(actor, id);
  const item = event && isId(itemId) ? await findItem(actor, event.id, itemId) : null;
  if (!event || !item) notFound();
  const zone = zoneLabel(event.startsAt, event.timeZone);
  return (
    <>
      <PageHeading title={item.title} above={KIND_LABELS[item.kind]} />
      <Stage actor={actor} eventId={event.id} item={item} />
      <section className="grid gap-6" aria-labelledby="slot">
        <h2 id="slot" className="font-bold text-h2">
          The slot
        </h2>
        <ActionForm
          action={editItemAction}
          submit="Save the slot"
          hidden={{ itemId: item.id }}
          seen={fingerprintOf(slotTexts(item, event))}
          idPrefix="slot"
          draftKey={`slot-${item.id}`}
        >
          <SlotFields
            days={daysOf(event)}
            zone={zone}
            tracks={await listTracks(actor, event.id)}
            slot={{ ...item, ...slotTime(item.startsAt, event) }}
          />
        </ActionForm>
      </section>
      <RemoveSlot item={item} />
    </>
  );
}
