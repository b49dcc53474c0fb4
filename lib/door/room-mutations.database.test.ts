import { describe, expect, it } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { removeWalkIn } from "@/lib/attendance/mutations";
import { listWalkIns } from "@/lib/attendance/organizer-queries";
import { getAttendanceFacts } from "@/lib/attendance/queries";
import { attendanceLine } from "@/lib/attendance/rules";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { acceptRsvp } from "@/lib/rsvps/mutations";
import { guest, now, plantEvent, tomorrow } from "@/lib/rsvps/testing";
import { roomCode } from "./room";
import { countMyselfIn } from "./room-mutations";
import { findRoom } from "./room-queries";

withDatabase();

const MINUTE = 60 * 1000;
const started = new Date(tomorrow.getTime() + MINUTE);

/** A guest who brings two along, one who waits, and the code on the wall. */
async function plantRoom() {
  const planted = await plantEvent({ capacity: 3, plusOnesLimit: 2 });
  const { eventId } = planted;
  await acceptRsvp({ eventId, ...guest(1), partySize: 3 }, now);
  await acceptRsvp({ eventId, ...guest(2) }, now);
  const code = roomCode(eventId);
  const enter = (email: string, people = 1, at = started) =>
    countMyselfIn({ code, name: "Somebody", email, people }, at);
  const line = async () => attendanceLine(await getAttendanceFacts(eventId));
  return { ...planted, code, enter, line };
}

describe("somebody with the code from the wall", () => {
  it("comes to their RSVP, with as many as they say and no more than it has", async () => {
    const { enter, line } = await plantRoom();
    expect(await enter(" GUEST-1@example.org", 2)).toEqual({ ok: true });
    expect(await line()).toBe("3 RSVPs, 2 came, 1 no-show");
    await enter("guest-2@example.org", 3);
    expect(await line()).toBe("3 RSVPs, 3 came, 1 no-show");
  });

  it("is counted once as a walk-in where the address has no RSVP, and leaves no address behind", async () => {
    const { enter, line, eventId } = await plantRoom();
    for (const address of ["new@example.org", "NEW@example.org", "new@example.org"]) {
      expect(await enter(address, 3)).toEqual({ ok: true });
    }
    expect(await line()).toBe("3 RSVPs, 0 came, 1 walked in");
    const kept = await db().doorEntry.findMany({ where: { eventId } });
    expect(JSON.stringify([kept, await db().attendance.findMany({ where: { eventId } })])).not.toContain("new@");
  });

  it("changes nothing of what the door has seen, nor what an organizer took back", async () => {
    const { enter, line, eventId, organizer } = await plantRoom();
    await enter("guest-1@example.org", 3);
    await enter("guest-1@example.org", 1);
    expect(await line()).toBe("3 RSVPs, 3 came");
    await enter("prank@example.org");
    const [walkIn] = await listWalkIns(organizer, eventId);
    await removeWalkIn(organizer, walkIn?.id ?? "", started);
    await enter("prank@example.org");
    expect(await line()).toBe("3 RSVPs, 3 came");
  });

  it("is counted once by however many taps at once", async () => {
    const { enter, line } = await plantRoom();
    const taps = Array.from({ length: 10 }, () => [enter("guest-1@example.org", 3), enter("new@example.org")]).flat();
    await Promise.all(taps);
    expect(await line()).toBe("3 RSVPs, 3 came, 1 walked in");
  });

  it("waits until two hours before the start, and is too late after the end", async () => {
    const { enter } = await plantRoom();
    const at = (minutes: number) => enter("new@example.org", 1, new Date(tomorrow.getTime() + minutes * MINUTE));
    expect(await at(-121)).toEqual({ ok: false, reason: "early" });
    expect(await at(-119)).toEqual({ ok: true });
    expect(await at(121)).toEqual({ ok: false, reason: "over" });
  });
});

describe("a code", () => {
  it("is eight letters and digits that open one event, until the day after", async () => {
    const { code, eventId } = await plantRoom();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    expect((await findRoom(code.toLowerCase(), started))?.event.id).toBe(eventId);
    expect(await findRoom(code, new Date(tomorrow.getTime() + 3 * 24 * 60 * MINUTE))).toBeNull();
    expect(await findRoom("00000000", started)).toBeNull();
  });

  it("that was made up, or of a cancelled event, opens nothing", async () => {
    const { code, eventId, enter } = await plantRoom();
    const made = { code: "00000000", name: "Eve", email: "eve@example.org", people: 1 };
    await expect(countMyselfIn(made, started)).rejects.toThrow(NotFound);
    await db().event.update({ where: { id: eventId }, data: { status: "cancelled", cancelledAt: now } });
    expect(await findRoom(code, started)).toBeNull();
    await expect(enter("new@example.org")).rejects.toThrow(NotFound);
  });
});
