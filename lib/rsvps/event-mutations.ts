import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Outcome } from "@/lib/access/outcomes";
import type { Newer } from "@/lib/access/seen";
import { lockEventForEdit } from "@/lib/events/access";
import { type Saved, updateEventIn } from "@/lib/events/mutations";
import { venueLine } from "@/lib/events/rules";
import type { CancelInput, EventUpdateInput, VenueInput } from "@/lib/events/schema";
import { cancelEventIn, RELYING } from "@/lib/events/status-mutations";
import { correctVenueIn } from "@/lib/events/venue-mutations";
import type { Tx } from "@/lib/platform/db";
import { enqueueMails } from "@/lib/platform/mail";
import { changedMail, eventCancelledMail } from "./emails";
import { holdEvent, promoteWaiting } from "./promote";
import { followAttendability, type LockedEvent } from "./sql";

/**
 * Saves an event in the caller's transaction. Seats it gained go to whoever waits longest, and who counts on it learns
 * what changed for them.
 */
export async function updateEventAndTellGuestsIn(
  tx: Tx,
  actor: Actor,
  input: EventUpdateInput,
  now: Date,
): Promise<Saved | Newer> {
  await lockEventForEdit(tx, actor, input.eventId);
  const before = await holdEvent(tx, input.eventId);
  const saved = await updateEventIn(tx, actor, input, now);
  if (!saved.ok) return saved;
  await tx.$executeRaw(followAttendability(input.eventId));
  await promoteWaiting(tx, input.eventId, now);
  await tellOfChange(tx, before, now);
  return saved;
}

/** Corrects a venue in the caller's transaction, and tells the guests of every event there that is still to come. */
export async function correctVenueAndTellGuestsIn(
  tx: Tx,
  actor: Actor,
  input: VenueInput,
  now: Date,
): Promise<Outcome<object, "shared"> | Newer> {
  const corrected = await correctVenueIn(tx, actor, input, now);
  if (!corrected.ok) return corrected;
  const venue = venueLine(corrected.before);
  for (const id of corrected.eventIds.sort()) await tellOfChange(tx, { ...(await holdEvent(tx, id)), venue }, now);
  return { ok: true };
}

/** Cancels an event in the caller's transaction and tells everybody who counts on it. Their RSVPs stay as they were. */
export async function cancelEventAndTellGuestsIn(
  tx: Tx,
  actor: Actor,
  input: CancelInput,
  now: Date,
): ReturnType<typeof cancelEventIn> {
  const outcome = await cancelEventIn(tx, actor, input, now);
  if (!outcome.ok) return outcome;
  const event = await holdEvent(tx, input.eventId);
  const guests = await listRelying(tx, event.id);
  await enqueueMails(
    tx,
    guests.map((guest) => eventCancelledMail(event, guest, guest.status === "going")),
  );
  return outcome;
}

/** Whom a seat was given in the same moment has a mail already, and that says where and when. */
async function tellOfChange(tx: Tx, before: LockedEvent, now: Date): Promise<void> {
  const event = await holdEvent(tx, before.id);
  if (event.status !== "published" || event.startsAt <= now) return;
  const guests = await listRelying(tx, event.id);
  const mails = guests
    .filter(({ promotedAt }) => promotedAt?.getTime() !== now.getTime())
    .flatMap((guest) => changedMail(before, event, guest, guest.status === "going") ?? []);
  await enqueueMails(tx, mails);
}

function listRelying(tx: Tx, eventId: string) {
  return tx.rsvp.findMany({
    where: { eventId, status: { in: RELYING }, erasedAt: null },
    orderBy: { turn: "asc" },
    select: {
      ...{ id: true, name: true, emailKey: true, mode: true, partySize: true, revision: true },
      ...{ status: true, promotedAt: true },
    },
  });
}
