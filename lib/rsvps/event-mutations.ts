import "server-only";
import type { Actor } from "@/lib/access/actor";
import { type Saved, updateEventIn } from "@/lib/events/mutations";
import type { CancelInput, EventUpdateInput } from "@/lib/events/schema";
import { cancelEventIn } from "@/lib/events/status-mutations";
import { transaction } from "@/lib/platform/db";
import { enqueueMails } from "@/lib/platform/mail";
import { eventCancelledMail } from "./emails";
import { inLine } from "./line";
import { holdEvent, promoteWaiting } from "./promote";
import { followAttendability } from "./sql";

/** Saves an event; seats it gained go to whoever waits longest. */
export function updateEventAndPromote(actor: Actor, input: EventUpdateInput, now: Date): Promise<Saved> {
  return inLine(input.eventId, () =>
    transaction(async (tx) => {
      const saved = await updateEventIn(tx, actor, input);
      if (!saved.ok) return saved;
      await tx.$executeRaw(followAttendability(input.eventId));
      await promoteWaiting(tx, input.eventId, now);
      return saved;
    }),
  );
}

/** Cancels an event and tells everybody who has a seat or waits for one. Their RSVPs stay as they were. */
export function cancelEventAndTellGuests(
  actor: Actor,
  input: CancelInput,
  now: Date,
): ReturnType<typeof cancelEventIn> {
  return inLine(input.eventId, () =>
    transaction(async (tx) => {
      const outcome = await cancelEventIn(tx, actor, input, now);
      if (!outcome.ok) return outcome;
      const event = await holdEvent(tx, input.eventId);
      const guests = await tx.rsvp.findMany({
        where: { eventId: event.id, status: { notIn: ["cancelled", "declined"] } },
        orderBy: { turn: "asc" },
        select: { id: true, name: true, emailKey: true, mode: true, partySize: true, revision: true, status: true },
      });
      await enqueueMails(
        tx,
        guests.map((guest) => eventCancelledMail(event, guest, guest.status === "going")),
      );
      return outcome;
    }),
  );
}
