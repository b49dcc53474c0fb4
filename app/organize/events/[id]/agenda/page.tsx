import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RunningOrder } from "@/components/agenda/running-order";
import { SlotFields } from "@/components/agenda/slot-fields";
import { TrackList } from "@/components/agenda/track-list";
import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { SelectField } from "@/components/ui/select-field";
import { requireActor } from "@/lib/access/viewer";
import { addItemAction } from "@/lib/agenda/actions";
import { listAgenda, listTracks } from "@/lib/agenda/organizer-queries";
import { daysOf, nextStart, slotTime } from "@/lib/agenda/rules";
import { AGENDA_KINDS, KIND_LABELS } from "@/lib/agenda/schema";
import { findEditableEvent } from "@/lib/events/access";
import { zoneLabel } from "@/lib/platform/time";

export const metadata: Metadata = { title: "Agenda" };

const kinds = AGENDA_KINDS.map((kind) => ({ value: kind, label: KIND_LABELS[kind] }));

export default async function AgendaPage({ params }: PageProps<"/organize/events/[id]/agenda">) {
  const actor = await requireActor();
  const event = await findEditableEvent(actor, (await params).id);
  if (!event) notFound();
  const [slots, tracks] = await Promise.all([listAgenda(actor, event.id), listTracks(actor, event.id)]);
  const days = daysOf(event);
  const zone = zoneLabel(event.startsAt, event.timeZone);
  const suggested = {
    title: "",
    description: "",
    minutes: null,
    trackId: null,
    ...slotTime(nextStart(event, slots), event),
  };
  return (
    <>
      <PageHeading title="Agenda">
        Times are what the clock shows there: {zone}. When one changes, what follows moves along.
      </PageHeading>
      {slots.length === 0 ? (
        <EmptyState title="Nothing on the programme yet">
          Begin with the doors, or with what people come for.
        </EmptyState>
      ) : (
        <RunningOrder event={event} slots={slots} days={days} hasTracks={tracks.length > 1} />
      )}
      <section className="grid gap-6" aria-labelledby="add">
        <h2 id="add" className="font-bold text-h2">
          Add to the agenda
        </h2>
        <ActionForm
          action={addItemAction}
          submit="Add to the agenda"
          hidden={{ eventId: event.id }}
          draftKey={`new-slot-${event.id}`}
        >
          <SelectField name="kind" label="What it is" options={kinds} defaultValue="talk" />
          <SlotFields days={days} zone={zone} tracks={tracks} slot={suggested} />
        </ActionForm>
      </section>
      <TrackList eventId={event.id} tracks={tracks} />
    </>
  );
}
