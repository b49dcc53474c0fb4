import { StepButtons } from "@/components/ui/step-buttons";
import { moveItemAction } from "@/lib/agenda/actions";
import { missingFrom } from "@/lib/agenda/life-rules";
import type { AgendaSlot } from "@/lib/agenda/organizer-queries";
import { isOutOfOrder } from "@/lib/agenda/rules";
import { KIND_LABELS } from "@/lib/agenda/schema";
import { formatDate, formatTime } from "@/lib/platform/time";

type Props = { eventId: string; timeZone: string; slots: AgendaSlot[]; days: string[] };

/** The running order as the programme prints it, each slot leading to its page and moved by buttons. */
export function RunningOrder({ eventId, timeZone, slots, days }: Props) {
  return (
    <ol aria-label="Running order" className="divide-y divide-hairline border-hairline border-y">
      {slots.map((slot, index) => (
        <li
          key={slot.id}
          className="grid grid-cols-[4.5rem_1fr] items-start gap-x-4 gap-y-3 py-4 sm:grid-cols-[4.5rem_1fr_auto]"
        >
          <div className="font-mono">
            {slot.startsAt ? (
              <time dateTime={slot.startsAt.toISOString()}>
                {formatTime(slot.startsAt, timeZone)}
                {days.length > 1 && (
                  <span className="block text-fine text-muted">{formatDate(slot.startsAt, timeZone, "short")}</span>
                )}
              </time>
            ) : (
              <span className="text-muted">
                <span aria-hidden="true">–</span>
                <span className="sr-only">No time yet</span>
              </span>
            )}
          </div>
          <div className="min-w-0">
            <a href={`/organize/events/${eventId}/agenda/${slot.id}`} className="font-bold text-h3">
              {slot.title}
            </a>
            <p className="text-muted text-small">
              {KIND_LABELS[slot.kind]}
              {slot.minutes !== null && `, ${slot.minutes} minutes`}
            </p>
            <SlotNote says={missingFrom(slot)} />
            <SlotNote says={isOutOfOrder(slot, slots.slice(0, index)) ? "Starts before the one above it" : null} />
          </div>
          <div className="col-start-2 sm:col-start-3">
            <StepButtons
              action={moveItemAction}
              hidden={{ itemId: slot.id }}
              thing={slot.title}
              isFirst={index === 0}
              isLast={index === slots.length - 1}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}

function SlotNote({ says }: { says: string | null }) {
  return says && <p className="text-small">{says}.</p>;
}
