import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { CancelInput, EventUpdateInput, VenueInput } from "@/lib/events/schema";
import { publishEventIn, unpublishEventIn } from "@/lib/events/status-mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import {
  cancelEventAndTellGuestsIn,
  correctVenueAndTellGuestsIn,
  updateEventAndTellGuestsIn,
} from "@/lib/rsvps/event-mutations";
import { inLine } from "@/lib/rsvps/line";
import { scheduleReminders } from "./reminders";

/** Shows a draft to everybody. */
export function publishEvent(actor: Actor, eventId: string, now: Date) {
  return andRemind(eventId, now, (tx) => publishEventIn(tx, actor, eventId, now));
}

/** Takes a published event back to a draft, while no guest relies on it. */
export function unpublishEvent(actor: Actor, eventId: string, now: Date) {
  return andRemind(eventId, now, (tx) => unpublishEventIn(tx, actor, eventId, now));
}

/** Saves an event; its guests get the seats it gained and learn what changed. */
export function updateEvent(actor: Actor, input: EventUpdateInput, now: Date) {
  return andRemind(input.eventId, now, (tx) => updateEventAndTellGuestsIn(tx, actor, input, now));
}

/** Cancels an event and tells everybody who counts on it. */
export function cancelEvent(actor: Actor, input: CancelInput, now: Date) {
  return andRemind(input.eventId, now, (tx) => cancelEventAndTellGuestsIn(tx, actor, input, now));
}

/** Corrects a venue and tells the guests of every event there. */
export function correctVenue(actor: Actor, input: VenueInput, now: Date) {
  return transaction((tx) => correctVenueAndTellGuestsIn(tx, actor, input, now));
}

/** What changes an event moves, adds or takes back its reminders in the same transaction. */
function andRemind<Done extends { ok: boolean }>(
  eventId: string,
  now: Date,
  change: (tx: Tx) => Promise<Done>,
): Promise<Done> {
  return inLine(eventId, () =>
    transaction(async (tx) => {
      const done = await change(tx);
      if (done.ok) await scheduleReminders(tx, eventId, now);
      return done;
    }),
  );
}
