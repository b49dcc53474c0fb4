import { z } from "zod";
import { Mark, pressed, WalkInName } from "@/lib/attendance/schema";
import { OwnName } from "@/lib/people/contact-schema";
import { LinkSecret } from "@/lib/platform/link-secret";

/** How many entries a device sends at once at most. */
const LARGEST_SYNC = 200;

const Instant = z.iso.datetime({ offset: true }).transform((typed) => new Date(typed));
// A name we would not take elsewhere is left out here: the person came, and the rest of the queue has to get through.
const WalkIn = z.object({ id: z.uuid(), name: OwnName.catch("") });

const SyncedEntry = z
  .object({
    id: z.uuid(),
    act: z.enum(["came", "undo", "walked_in"]),
    guestId: z.uuid().optional(),
    walkIn: WalkIn.optional(),
    people: z.int().min(0).max(100).default(1),
    happenedAt: Instant,
  })
  .refine(({ guestId, walkIn }) => (guestId === undefined) !== (walkIn === undefined), "Say whom it is about")
  .refine(
    ({ act, walkIn }) => act === "undo" || (act === "walked_in") === (walkIn !== undefined),
    "Guests come, others walk in",
  );

/** What a device at the door sends: what was done there since it was last heard, and its own time. */
export const SyncInput = z.object({ entries: z.array(SyncedEntry).max(LARGEST_SYNC), sentAt: Instant });
export type SyncInput = z.output<typeof SyncInput>;

/** One button of the list that works without scripts. */
export const DoorMarkInput = z.object({ secret: LinkSecret, ...pressed(Mark.extract(["came", "undo"])) });

export const DoorWalkInInput = z.object({ secret: LinkSecret, name: WalkInName });
export const DoorWalkInUndo = z.object({ secret: LinkSecret, attendanceId: z.uuid() });
