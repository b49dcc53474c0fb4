import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { getAttendanceFacts } from "@/lib/attendance/queries";
import { attendanceLine } from "@/lib/attendance/rules";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { acceptRsvp } from "@/lib/rsvps/mutations";
import { guest, now, plantEvent, tomorrow } from "@/lib/rsvps/testing";
import { volunteerSecret } from "@/lib/volunteers/link";
import { makeVolunteerLink, openOwnDuty, revokeVolunteerLink } from "@/lib/volunteers/mutations";
import { listVolunteerLinks } from "@/lib/volunteers/organizer-queries";
import { findDuty } from "@/lib/volunteers/queries";
import { syncDoor } from "./mutations";
import { findDoor } from "./queries";

withDatabase();

const MINUTE = 60 * 1000;
const evening = new Date(tomorrow.getTime() + 30 * MINUTE);
const minutesAgo = (minutes: number) => new Date(evening.getTime() - minutes * MINUTE);

/** An event with two guests, and a link to its door. */
async function plantDoor() {
  const planted = await plantEvent();
  const { userId, name } = planted.organizer;
  await db().user.create({ data: { id: userId, name, email: `${userId}@example.org` } });
  for (const number of [1, 2]) await acceptRsvp({ eventId: planted.eventId, ...guest(number) }, now);
  const id = await makeVolunteerLink(planted.organizer, { eventId: planted.eventId, duty: "door", label: "Asha" }, now);
  const secret = secretOf(id);
  const door = await findDoor(secret, evening);
  const [first = "", second = ""] = door?.guests.map((one) => one.id) ?? [];
  const line = async () => attendanceLine(await getAttendanceFacts(planted.eventId));
  return { ...planted, linkId: id, secret, first, second, line };
}

const secretOf = (id: string) => volunteerSecret({ id, duty: "door" });
const entry = (act: "came" | "undo", guestId: string, happenedAt = minutesAgo(5)) => ({
  ...{ id: randomUUID(), act, guestId, people: 1, happenedAt },
});

describe("what a device at the door sends", () => {
  it("counts once, however often it is sent, with the time of the first sight", async () => {
    const { secret, first, line } = await plantDoor();
    const [late, early] = [entry("came", first, minutesAgo(1)), entry("came", first, minutesAgo(20))];
    await syncDoor(secret, { entries: [late], sentAt: evening }, evening);
    await syncDoor(secret, { entries: [late, early], sentAt: evening }, evening);
    await syncDoor(secret, { entries: [early], sentAt: evening }, evening);
    expect(await line()).toBe("2 RSVPs, 1 came");
    const known = (await findDoor(secret, evening))?.guests.find((one) => one.id === first);
    expect(known).toMatchObject({ outcome: "came", people: 1, since: minutesAgo(20) });
  });

  it("tells the time by our clock where the device's is wrong", async () => {
    const { secret, first } = await plantDoor();
    const years = 3 * 365 * 24 * 60 * MINUTE;
    const sentAt = new Date(evening.getTime() - years);
    const happenedAt = new Date(minutesAgo(7).getTime() - years);
    await syncDoor(secret, { entries: [entry("came", first, happenedAt)], sentAt }, evening);
    expect((await findDoor(secret, evening))?.guests.find((one) => one.id === first)?.since).toEqual(minutesAgo(7));
  });

  it("counts a walk-in once, and not when they were taken back, whichever arrives first", async () => {
    const { secret, line } = await plantDoor();
    const walkIn = { id: randomUUID(), name: "Wanda" };
    const came = { id: randomUUID(), act: "walked_in" as const, walkIn, people: 1, happenedAt: minutesAgo(9) };
    const undo = { id: randomUUID(), act: "undo" as const, walkIn, people: 0, happenedAt: minutesAgo(8) };
    await syncDoor(secret, { entries: [came], sentAt: evening }, evening);
    await syncDoor(secret, { entries: [came], sentAt: evening }, evening);
    expect(await line()).toBe("2 RSVPs, 0 came, 1 walked in");
    await syncDoor(secret, { entries: [undo], sentAt: evening }, evening);
    await syncDoor(secret, { entries: [came], sentAt: evening }, evening);
    expect(await line()).toBe("2 RSVPs, attendance not recorded");
  });

  it("reaches nobody of another event", async () => {
    const { secret, eventId } = await plantDoor();
    const other = await plantDoor();
    await syncDoor(secret, { entries: [entry("came", other.first)], sentAt: evening }, evening);
    expect(await other.line()).toBe("2 RSVPs, attendance not recorded");
    expect(await db().doorEntry.count({ where: { eventId } })).toBe(0);
  });

  it("is taken from several devices at once, and nobody waits for ever", async () => {
    const { secret, first, second, line } = await plantDoor();
    const batches = Array.from({ length: 20 }, () => ({
      entries: [entry("came", first), entry("came", second)],
      sentAt: evening,
    }));
    await Promise.all(batches.map((batch) => syncDoor(secret, batch, evening)));
    expect(await line()).toBe("2 RSVPs, 2 came");
  });
});

describe("a door link", () => {
  it("tells no address", async () => {
    const { secret } = await plantDoor();
    expect(JSON.stringify(await findDoor(secret, evening))).not.toContain("example.org");
  });

  it("opens nothing once it is closed, a day after the event, or when the event is cancelled", async () => {
    const { organizer, eventId, linkId, secret, first } = await plantDoor();
    const later = new Date(tomorrow.getTime() + 27 * 60 * MINUTE);
    expect(await findDoor(secret, later)).toBeNull();
    expect(await findDoor(secret, evening)).not.toBeNull();
    await revokeVolunteerLink(organizer, linkId, evening);
    expect(await findDoor(secret, evening)).toBeNull();
    const sync = { entries: [entry("came", first)], sentAt: evening };
    await expect(syncDoor(secret, sync, evening)).rejects.toThrow(NotFound);

    const own = await openOwnDuty(organizer, { eventId, duty: "door" });
    expect(await openOwnDuty(organizer, { eventId, duty: "door" })).toBe(own);
    await db().event.update({ where: { id: eventId }, data: { status: "cancelled", cancelledAt: now } });
    expect(await findDoor(own, evening)).toBeNull();
  });

  it("is opened by no link to another duty", async () => {
    const { organizer, eventId, first } = await plantDoor();
    const scribe = await openOwnDuty(organizer, { eventId, duty: "scribe" });
    expect(await findDuty(scribe, "scribe", evening)).toMatchObject({ event: { id: eventId } });
    expect(await findDoor(scribe, evening)).toBeNull();
    const sync = { entries: [entry("came", first)], sentAt: evening };
    await expect(syncDoor(scribe, sync, evening)).rejects.toThrow(NotFound);
    expect(await listVolunteerLinks(organizer, eventId, "door")).toHaveLength(1);
  });

  it("is made, seen and closed by the event's organizers only", async () => {
    const { stranger, eventId, linkId, organizer } = await plantDoor();
    await expect(makeVolunteerLink(stranger, { eventId, duty: "door", label: "Mine" }, now)).rejects.toThrow(NotFound);
    await expect(openOwnDuty(stranger, { eventId, duty: "door" })).rejects.toThrow(NotFound);
    await expect(revokeVolunteerLink(stranger, linkId, now)).rejects.toThrow(NotFound);
    expect(await listVolunteerLinks(stranger, eventId, "door")).toEqual([]);
    expect(await listVolunteerLinks(organizer, eventId, "door")).toMatchObject([
      { id: linkId, label: "Asha", doorEntries: 0 },
    ]);
  });
});
