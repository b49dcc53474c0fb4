import "server-only";
import { NotFound } from "@/lib/access/outcomes";
import type { Tx } from "@/lib/platform/db";
import { enqueueMails } from "@/lib/platform/mail";
import { type Guest, promotedMail } from "./emails";
import { guestSecretHash } from "./link";
import { canPromote } from "./rules";
import { type LockedEvent, lockEvent, nextInLine, promote } from "./sql";

/** Holds the event's row until the transaction ends and answers it as it is now. */
export async function holdEvent(tx: Tx, eventId: string): Promise<LockedEvent> {
  const [event] = await tx.$queryRaw<LockedEvent[]>(lockEvent(eventId));
  if (!event) throw new NotFound();
  return event;
}

/**
 * Gives every free seat to whoever waits longest for it, with a mail each. Nobody moves up once the event has started.
 */
export async function promoteWaiting(tx: Tx, eventId: string, now: Date): Promise<void> {
  const event = await holdEvent(tx, eventId);
  if (!canPromote(event, now)) return;
  const next = await tx.$queryRaw<Guest[]>(nextInLine(eventId));
  if (next.length === 0) return;
  const promoted = next.map(({ id, mode, partySize }) => ({ id, mode, partySize, secretHash: guestSecretHash(id) }));
  const moved = await tx.$executeRaw(promote(eventId, promoted, now));
  if (moved !== next.length) throw new Error(`${moved} of ${next.length} could be moved up`);
  await enqueueMails(
    tx,
    next.map((guest) => promotedMail(event, guest)),
  );
}
