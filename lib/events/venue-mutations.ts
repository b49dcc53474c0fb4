import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { transaction } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { editableBy } from "./access";
import type { VenueInput } from "./schema";

/**
 * Corrects the venue of an event, and with it that of every event there. Calendars hold its address, so the revision of
 * each one still to come grows.
 */
export async function correctVenue(actor: Actor, input: VenueInput, now: Date): Promise<void> {
  const { eventId, ...venue } = input;
  if (!isId(eventId)) throw new NotFound();
  await transaction(async (tx) => {
    const event = await tx.event.findFirst({
      where: { AND: [{ id: eventId }, editableBy(actor)] },
      select: { venueId: true },
    });
    if (!event?.venueId) throw new NotFound();
    await tx.venue.update({ where: { id: event.venueId }, data: venue, select: { id: true } });
    await tx.event.updateMany({
      where: { venueId: event.venueId, endsAt: { gt: now } },
      data: { revision: { increment: 1 } },
    });
  });
}
