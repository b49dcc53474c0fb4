import { describe, expect, it } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { acceptRsvp, removeRsvp } from "@/lib/rsvps/mutations";
import { guest, now, plantEvent, tomorrow } from "@/lib/rsvps/testing";
import { addWalkIn, markGuest, markRestAsNoShows, removeWalkIn, setHeadCount } from "./mutations";
import { findGuest, listGuests, listWalkIns } from "./organizer-queries";
import { getAttendanceFacts } from "./queries";
import { attendanceLine } from "./rules";

withDatabase();

/** Three guests for two seats, and the evening has begun. */
async function plantEvening() {
  const planted = await plantEvent({ capacity: 2 });
  for (const number of [1, 2, 3]) await acceptRsvp({ eventId: planted.eventId, ...guest(number) }, now);
  const ids = (await listGuests(planted.organizer, planted.eventId, "")).map((one) => one.id);
  const [first = "", second = "", waiting = ""] = ids;
  const line = async () => attendanceLine(await getAttendanceFacts(planted.eventId));
  return { ...planted, first, second, waiting, line };
}

const later = new Date(tomorrow.getTime() + 1000);

describe("the door list", () => {
  it("tells who came, who walked in and who did not show", async () => {
    const { organizer, eventId, first, second, waiting, line } = await plantEvening();
    expect(await line()).toBe("2 RSVPs, attendance not recorded");
    await markGuest(organizer, first, "came", later);
    await markGuest(organizer, waiting, "came", later);
    await markGuest(organizer, second, "no_show", later);
    await addWalkIn(organizer, { eventId, name: "" }, later);
    expect(await line()).toBe("2 RSVPs, 2 came, 1 walked in, 1 no-show");
  });

  it("takes the last word about a guest, and takes it back", async () => {
    const { organizer, eventId, first, line } = await plantEvening();
    await markGuest(organizer, first, "no_show", later);
    await markGuest(organizer, first, "came", later);
    expect(await line()).toBe("2 RSVPs, 1 came");
    await markGuest(organizer, first, "undo", later);
    expect(await db().attendance.count({ where: { eventId } })).toBe(0);
  });

  it("knows no no-show before the start, nor one who had no seat", async () => {
    const { organizer, first, waiting } = await plantEvening();
    expect(await markGuest(organizer, first, "no_show", now)).toEqual({ ok: false, reason: "early" });
    expect(await markGuest(organizer, waiting, "no_show", later)).toEqual({ ok: false, reason: "no-seat" });
    expect(await markGuest(organizer, first, "came", now)).toEqual({ ok: true });
  });

  it("counts whoever was not seen as a no-show, at one press, after the start", async () => {
    const { organizer, eventId, first, line } = await plantEvening();
    await markGuest(organizer, first, "came", later);
    expect(await markRestAsNoShows(organizer, eventId, now)).toEqual({ ok: false, reason: "early" });
    expect(await markRestAsNoShows(organizer, eventId, later)).toEqual({ ok: true, count: 1 });
    expect(await markRestAsNoShows(organizer, eventId, later)).toEqual({ ok: true, count: 0 });
    expect(await line()).toBe("2 RSVPs, 1 came, 1 no-show");
  });

  it("keeps a marked guest from being removed", async () => {
    const { organizer, first } = await plantEvening();
    await markGuest(organizer, first, "came", later);
    expect(await removeRsvp(organizer, first, later)).toEqual({ ok: false, reason: "marked" });
    await markGuest(organizer, first, "undo", later);
    expect(await removeRsvp(organizer, first, later)).toEqual({ ok: true });
    expect(await markGuest(organizer, first, "came", later)).toEqual({ ok: false, reason: "no-seat" });
  });

  it("lets a walk-in be taken back", async () => {
    const { organizer, eventId } = await plantEvening();
    await addWalkIn(organizer, { eventId, name: "Grace" }, later);
    const [walkIn] = await listWalkIns(organizer, eventId);
    await removeWalkIn(organizer, walkIn?.id ?? "", later);
    expect(await listWalkIns(organizer, eventId)).toEqual([]);
  });
});

describe("the head count", () => {
  it("stands beside the door list and can be taken back", async () => {
    const { organizer, eventId, line } = await plantEvening();
    await setHeadCount(organizer, { eventId, count: 56, isApproximate: true }, now);
    expect(await line()).toBe("2 RSVPs, around 56 attended");
    await setHeadCount(organizer, { eventId, count: 57, isApproximate: false }, now);
    expect(await line()).toBe("2 RSVPs, 57 attended");
    await setHeadCount(organizer, { eventId, count: null, isApproximate: false }, now);
    expect(await line()).toBe("2 RSVPs, attendance not recorded");
  });
});

describe("the guest list", () => {
  it("finds guests by a part of name or address", async () => {
    const { organizer, eventId } = await plantEvening();
    const found = await listGuests(organizer, eventId, "UEST-2@");
    expect(found.map((one) => one.name)).toEqual(["Guest 2"]);
    for (const sign of ["_", "%", "\\"]) expect(await listGuests(organizer, eventId, sign)).toEqual([]);
  });

  it("is nobody else's to read or to write", async () => {
    const { stranger, eventId, first } = await plantEvening();
    expect(await listGuests(stranger, eventId, "")).toEqual([]);
    expect(await listWalkIns(stranger, eventId)).toEqual([]);
    expect(await findGuest(stranger, eventId, first)).toBeNull();
    const attempts = [
      () => markGuest(stranger, first, "came", later),
      () => markGuest(stranger, first, "undo", later),
      () => markRestAsNoShows(stranger, eventId, later),
      () => addWalkIn(stranger, { eventId, name: "" }, later),
      () => setHeadCount(stranger, { eventId, count: 1, isApproximate: false }, now),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow(NotFound);
  });
});
