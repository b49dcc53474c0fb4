import type { AttendanceMode } from "@/generated/prisma/enums";
import { MODE_LABELS } from "@/lib/rsvps/seats-rules";

type Props = { guest: { mode: AttendanceMode; partySize: number }; isHybrid: boolean };

/** How many somebody is, and where they attend if there are two ways. */
export function GuestTags({ guest: { mode, partySize }, isHybrid }: Props) {
  return (
    <>
      {partySize > 1 && (
        <span className="ml-2 whitespace-nowrap font-mono text-small">
          +{partySize - 1}
          <span className="sr-only"> more</span>
        </span>
      )}
      {isHybrid && <span className="ml-2 whitespace-nowrap text-muted text-small">{MODE_LABELS[mode]}</span>}
    </>
  );
}
