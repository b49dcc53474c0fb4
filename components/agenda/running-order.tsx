import { ActionForm } from "@/components/ui/action-form";
import { StepButtons } from "@/components/ui/step-buttons";
import { Tag } from "@/components/ui/tag";
import { closeGapAction, moveItemAction } from "@/lib/agenda/actions";
import { notesOn, type SlotNote } from "@/lib/agenda/clash-rules";
import { missingFrom } from "@/lib/agenda/life-rules";
import type { AgendaSlot } from "@/lib/agenda/organizer-queries";
import { type EventTimes, slotTime } from "@/lib/agenda/rules";
import { KIND_LABELS } from "@/lib/agenda/schema";
import { slotTexts } from "@/lib/agenda/texts";
import { fingerprintOf } from "@/lib/platform/fingerprint";
import { formatDays } from "@/lib/platform/time";
import { SlotLine } from "./slot-line";
import { SortableOrder } from "./sortable-order";

type Props = {
  event: EventTimes & { id: string };
  slots: AgendaSlot[];
  days: string[];
  /** Whether things run side by side. */
  hasTracks: boolean;
};

/** The running order to work on: each slot's times and title in place, what clashes, and what is missing. */
export function RunningOrder({ event, slots, days, hasTracks }: Props) {
  const rows = slots.map((slot, index) => ({
    id: slot.id,
    title: slot.title,
    row: (
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-2">
        <div className="max-sm:col-span-2">
          <SlotLine
            slot={{ ...slot, ...slotTime(slot.startsAt, event), minutes: slot.minutes?.toString() ?? "" }}
            seen={fingerprintOf(slotTexts(slot, event))}
          />
        </div>
        <div className="min-w-0 text-small sm:col-span-2">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <a
              href={`/organize/events/${event.id}/agenda/${slot.id}`}
              className="inline-flex min-h-11 min-w-11 items-center sm:min-h-6"
            >
              {KIND_LABELS[slot.kind]}
              <span className="sr-only">: {slot.title}</span>
            </a>
            {days.length > 1 && slot.startsAt && (
              <span className="text-muted">{formatDays(new Date(slotTime(slot.startsAt, event).day), null)}</span>
            )}
            {hasTracks && <Tag>{slot.track?.name ?? "For everybody"}</Tag>}
          </p>
          <Missing says={missingFrom(slot)} />
          {notesOn(slot, slots, event).map((note) => (
            <Note key={note.says} note={note} slot={slot} />
          ))}
        </div>
        <div className="col-start-2 row-start-2 sm:row-start-1">
          <StepButtons
            action={moveItemAction}
            hidden={{ itemId: slot.id }}
            thing={slot.title}
            isFirst={index === 0}
            isLast={index === slots.length - 1}
          />
        </div>
      </div>
    ),
  }));
  return <SortableOrder rows={rows} />;
}

function Missing({ says }: { says: string | null }) {
  return says && <p>{says}.</p>;
}

function Note({ note: { kind, says }, slot }: { note: SlotNote; slot: AgendaSlot }) {
  if (kind === "clash") return <p className="font-semibold text-alarm">{says}.</p>;
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-muted">
      <p>{says}.</p>
      <ActionForm
        action={closeGapAction}
        submit={
          <>
            Close the gap<span className="sr-only"> before {slot.title}</span>
          </>
        }
        variant="quiet"
        hidden={{ itemId: slot.id }}
        idPrefix={`gap-${slot.id}`}
        className=""
      />
    </div>
  );
}
