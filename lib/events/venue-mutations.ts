import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { type Newer, newerThan } from "@/lib/access/seen";
import { recordChange } from "@/lib/history/mutations";
import type { Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { editableBy } from "./access";
import type { VenueInput } from "./schema";
import { venueTexts } from "./texts";

type Corrected = {
  /** The events still to come there. */
  eventIds: string[];
  /** What was said of the place until now. */
  before: { name: string; address: string; city: string };
};

/**
 * Corrects the venue of an event, and with it that of every event there, in the caller's transaction. Calendars hold
 * its address, so the revision of each one still to come grows; whoever knows of guests tells them. Refused where other
 * chapters meet: choosing a venue gives no right to move their events.
 */
export async function correctVenueIn(
  tx: Tx,
  actor: Actor,
  input: VenueInput,
  now: Date,
): Promise<Outcome<Corrected, "shared"> | Newer> {
  const { eventId, seen, ...venue } = input;
  if (!isId(eventId)) throw new NotFound();
  const event = await tx.event.findFirst({
    where: { AND: [{ id: eventId }, editableBy(actor)] },
    select: { venueId: true },
  });
  if (!event?.venueId) throw new NotFound();
  await tx.$queryRaw`SELECT id FROM "Venue" WHERE id = ${event.venueId}::uuid FOR NO KEY UPDATE`;
  const before = await tx.venue.findUniqueOrThrow({ where: { id: event.venueId } });
  const atVenue = { venueId: event.venueId };
  const own = await tx.event.count({ where: { AND: [atVenue, editableBy(actor)] } });
  if (own < (await tx.event.count({ where: atVenue }))) return refused("shared");
  const newer = newerThan(seen, venueTexts(before));
  if (newer) return newer;
  await tx.venue.update({ where: { id: event.venueId }, data: venue, select: { id: true } });
  const ahead = await tx.event.updateManyAndReturn({
    where: { ...atVenue, endsAt: { gt: now } },
    data: { revision: { increment: 1 } },
    select: { id: true },
  });
  await recordChange(tx, actor, { act: "venue.corrected", subject: venue.name, eventId }, now);
  return { ok: true, eventIds: ahead.map(({ id }) => id), before };
}
