import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { transaction } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { editableBy } from "./access";
import type { VenueInput } from "./schema";

/**
 * Corrects the venue of an event, and with it that of every event there. Calendars hold its address, so the revision of
 * each one still to come grows. Refused where other chapters meet: choosing a venue gives no right to move their events.
 */
export async function correctVenue(actor: Actor, input: VenueInput, now: Date): Promise<Outcome<object, "shared">> {
  const { eventId, ...venue } = input;
  if (!isId(eventId)) throw new NotFound();
  return transaction(async (tx) => {
    const event = await tx.event.findFirst({
      where: { AND: [{ id: eventId }, editableBy(actor)] },
      select: { venueId: true },
    });
    if (!event?.venueId) throw new NotFound();
    const atVenue = { venueId: event.venueId };
    const own = await tx.event.count({ where: { AND: [atVenue, editableBy(actor)] } });
    if (own < (await tx.event.count({ where: atVenue }))) return refused("shared");
    await tx.venue.update({ where: { id: event.venueId }, data: venue, select: { id: true } });
    await tx.event.updateMany({
      where: { ...atVenue, endsAt: { gt: now } },
      data: { revision: { increment: 1 } },
    });
    return { ok: true };
  });
}
