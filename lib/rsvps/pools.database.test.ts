import { describe, expect, it } from "vitest";
import { db, transaction } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { updateEventAndTellGuestsIn } from "./event-mutations";
import { findGuestRsvp } from "./guest-queries";
import { acceptRsvp, cancelRsvp } from "./mutations";
import { eventInput, guest, now, plantEvent } from "./testing";

withDatabase();

type Wanted = { mode?: "in_person" | "online"; partySize?: number };

/**
 * `ask(1, { partySize: 3 })`: guest 1 asks for themselves and two more. Answers "going", "waitlisted 2", or why not.
 */
async function plant(event: Parameters<typeof plantEvent>[0]) {
  const planted = await plantEvent({ attendability: "hybrid", ...event });
  const ask = async (number: number, wanted: Wanted = {}) => {
    const outcome = await acceptRsvp({ eventId: planted.eventId, ...guest(number), ...wanted }, now);
    return outcome.ok ? [outcome.status, outcome.position].filter(Boolean).join(" ") : outcome.reason;
  };
  const leave = async (number: number) => cancelRsvp(await planted.secretOf(guest(number).email), now);
  const taken = async () => {
    const { seatsTaken, onlineSeatsTaken } = await planted.event();
    return [seatsTaken, onlineSeatsTaken];
  };
  const names = async (status: "going" | "waitlisted") => (await planted[status]()).map((one) => one.name);
  return { ...planted, ask, leave, taken, names };
}

describe("two pools of seats", () => {
  it("fill up by themselves, each with a line of its own", async () => {
    const { ask, taken } = await plant({ capacity: 1, onlineCapacity: 1 });
    expect(await ask(1)).toBe("going");
    expect(await ask(2)).toBe("waitlisted 1");
    expect(await ask(3, { mode: "online" })).toBe("going");
    expect(await ask(4, { mode: "online" })).toBe("waitlisted 1");
    expect(await ask(5)).toBe("waitlisted 2");
    expect(await taken()).toEqual([1, 1]);
  });

  it("give a seat that comes free to their own line only", async () => {
    const { ask, leave, names } = await plant({ capacity: 1, onlineCapacity: 1 });
    for (const number of [1, 2]) await ask(number);
    for (const number of [3, 4]) await ask(number, { mode: "online" });
    await leave(3);
    expect(await names("going")).toEqual(["Guest 1", "Guest 4"]);
    expect(await names("waitlisted")).toEqual(["Guest 2"]);
  });

  it("tell the way in to guests who are online only", async () => {
    const { ask, mails, secretOf } = await plant({});
    await ask(1);
    await ask(2, { mode: "online" });
    const [inTheRoom, online] = await mails("rsvp-confirmed");
    expect(inTheRoom?.text).not.toContain("meet.example.org");
    expect(online?.text).toContain("https://meet.example.org/pyflames");
    const linkOf = async (number: number) =>
      (await findGuestRsvp(await secretOf(guest(number).email), now))?.event.joinUrl;
    expect(await linkOf(1)).toBeNull();
    expect(await linkOf(2)).toBe("https://meet.example.org/pyflames");
  });
});

describe("a party", () => {
  it("takes its seats together or waits, and nobody behind it overtakes", async () => {
    const { ask, leave, taken, names, mails } = await plant({ capacity: 4, plusOnesLimit: 3 });
    expect(await ask(1, { partySize: 2 })).toBe("going");
    expect(await ask(2)).toBe("going");
    expect(await ask(3, { partySize: 3 })).toBe("waitlisted 1");
    expect(await ask(4)).toBe("waitlisted 2");
    await leave(2);
    expect(await names("waitlisted")).toEqual(["Guest 3", "Guest 4"]);
    expect(await taken()).toEqual([2, 0]);
    await leave(1);
    expect(await names("going")).toEqual(["Guest 3", "Guest 4"]);
    expect(await taken()).toEqual([4, 0]);
    expect((await mails("rsvp-promoted"))[0]?.text).toContain("3: you and 2 more");
  });

  it("is no larger than the event allows, and says so beside its field", async () => {
    const { eventId } = await plantEvent({ plusOnesLimit: 1 });
    const outcome = await acceptRsvp({ eventId, ...guest(1), partySize: 3 }, now);
    expect(outcome).toMatchObject({ ok: false, reason: "party-too-large", field: "plusOnes", largest: 2 });
  });

  it("that no longer fits the room at all holds up nobody", async () => {
    const { ask, leave, event, eventId, names } = await plant({ capacity: 3, plusOnesLimit: 2 });
    for (const number of [1, 2]) await ask(number);
    await ask(3, { partySize: 3 });
    expect((await event()).seatsTaken).toBe(2);
    await db().event.update({ where: { id: eventId }, data: { capacity: 2 } });
    expect(await ask(4)).toBe("waitlisted 2");
    await leave(1);
    expect(await names("going")).toEqual(["Guest 2", "Guest 4"]);
    expect(await names("waitlisted")).toEqual(["Guest 3"]);
  });
});

describe("without a waitlist", () => {
  it("who finds no seat is refused, and the same answer goes to who has one", async () => {
    const { ask, names, mails } = await plant({ capacity: 2, hasWaitlist: false, plusOnesLimit: 2 });
    expect(await ask(1)).toBe("going");
    expect(await ask(2, { partySize: 2 })).toBe("full");
    expect(await ask(3)).toBe("going");
    expect(await ask(4)).toBe("full");
    expect(await ask(1)).toBe("full");
    expect(await names("going")).toEqual(["Guest 1", "Guest 3"]);
    expect(await mails()).toHaveLength(3);
  });
});

describe("outside its window an event takes no RSVPs:", () => {
  it.each([
    ["not-yet", { rsvpsOpenAt: new Date(now.getTime() + 60_000) }],
    ["closed", { rsvpsCloseAt: now }],
  ] as const)("%s", async (reason, window) => {
    const { ask, going } = await plant(window);
    expect(await ask(1)).toBe(reason);
    expect(await going()).toEqual([]);
  });
});

describe("an event that gives up a way to attend", () => {
  it("takes its guests along, in their order, and moves up who fits now", async () => {
    const { ask, organizer, eventId, going, waitlisted, taken } = await plant({ capacity: 1, onlineCapacity: 1 });
    for (const number of [1, 2]) await ask(number);
    for (const number of [3, 4]) await ask(number, { mode: "online" });
    const input = { ...(await eventInput(eventId)), eventId };
    const room = { ...input, attendability: "in_person", onlineCapacity: null } as const;
    const refusal = { ok: false, reason: "seats-taken", field: "capacity" };
    expect(
      await transaction((tx) => updateEventAndTellGuestsIn(tx, organizer, { ...room, capacity: 1 }, now)),
    ).toMatchObject(refusal);
    expect(
      await transaction((tx) => updateEventAndTellGuestsIn(tx, organizer, { ...room, capacity: 3 }, now)),
    ).toMatchObject({ ok: true });
    expect((await going()).map(({ name, mode }) => [name, mode])).toEqual([
      ["Guest 1", "in_person"],
      ["Guest 2", "in_person"],
      ["Guest 3", "in_person"],
    ]);
    expect((await waitlisted()).map(({ name, mode }) => [name, mode])).toEqual([["Guest 4", "in_person"]]);
    expect(await taken()).toEqual([3, 0]);
  });
});
