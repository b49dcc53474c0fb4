import { WalkIns } from "@/components/attendance/walk-ins";
import { undoWalkInAtDoorAction, walkInAtDoorAction } from "@/lib/door/actions";
import type { DoorState } from "@/lib/door/queries";

type Props = { secret: string; walkIns: DoorState["walkIns"] };

/** Who came without an RSVP, counted at the door. */
export function DoorWalkIns({ secret, walkIns }: Props) {
  return <WalkIns walkIns={walkIns} add={walkInAtDoorAction} undo={undoWalkInAtDoorAction} hidden={{ secret }} />;
}
