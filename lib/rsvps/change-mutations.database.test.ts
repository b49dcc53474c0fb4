import { expect, it } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { withDatabase } from "@/lib/platform/testing";
import { changeParty } from "./change-mutations";
import { acceptRsvp, cancelRsvp } from "./mutations";
import { guest, now, plantEvent, tomorrow } from "./testing";

withDatabase();

type Wanted = { mode?: "in_person" | "online"; partySize: number };

async function plant(wanted: Parameters<typeof plantEvent>[0]) {
  const planted = await plantEvent({ attendability: "hybrid", plusOnesLimit: 3, ...wanted });
  const ask = (number: number, party: Partial<Wanted> = {}) =>
    acceptRsvp({ eventId: planted.eventId, ...guest(number), ...party }, now);
  const secret = (number: number) => planted.secretOf(guest(number).email);
  const change = async (number: number, to: Wanted, at = now) => changeParty(await secret(number), to, at);
  const names = async (status: "going" | "waitlisted") => (await planted[status]()).map((one) => one.name);
  return { ...planted, ask, secret, change, names };
}

it("a smaller party gives its seats to whoever is next", async () => {
  const { ask, change, names, event, mails } = await plant({ capacity: 3 });
  await ask(1, { partySize: 3 });
  await ask(2);
  expect(await change(1, { partySize: 1 })).toEqual({ ok: true });
  expect(await names("going")).toEqual(["Guest 1", "Guest 2"]);
  expect((await event()).seatsTaken).toBe(2);
  expect(await mails("rsvp-promoted")).toHaveLength(1);
});

it("a larger party takes free seats, and without them stays as it was", async () => {
  const { ask, change, going, event } = await plant({ capacity: 4 });
  await ask(1);
  await ask(2);
  expect(await change(1, { partySize: 3 })).toEqual({ ok: true });
  expect(await change(2, { partySize: 2 })).toEqual({ ok: false, reason: "too-few-seats" });
  expect((await going()).map((one) => one.partySize)).toEqual([3, 1]);
  expect((await event()).seatsTaken).toBe(4);
  expect(await change(2, { partySize: 9 })).toMatchObject({ reason: "party-too-large", field: "plusOnes" });
});

it("a guest moves between the room and online, is told the way in, and leaves the seat to the next", async () => {
  const { ask, change, event, names, mails } = await plant({ capacity: 1, onlineCapacity: 5 });
  await ask(1);
  await ask(2);
  expect(await change(1, { mode: "online", partySize: 1 })).toEqual({ ok: true });
  expect(await event()).toMatchObject({ seatsTaken: 1, onlineSeatsTaken: 1 });
  expect(await names("waitlisted")).toEqual([]);
  const [before, after] = await mails("rsvp-confirmed");
  expect([before?.text, after?.text].map((text) => text?.includes("meet.example.org"))).toEqual([false, true]);
  expect(after?.calendarMethod).toBe("REQUEST");
  expect(await change(1, { mode: "in_person", partySize: 1 })).toEqual({ ok: false, reason: "too-few-seats" });
});

it("who waits may be another party at the same place, or at the end of the other line", async () => {
  const { ask, change, waitlisted } = await plant({ capacity: 1, onlineCapacity: 1 });
  for (const number of [1, 2, 3]) await ask(number);
  for (const number of [4, 5]) await ask(number, { mode: "online" });
  await change(2, { partySize: 1 });
  expect((await waitlisted()).map((one) => one.name)).toEqual(["Guest 2", "Guest 3", "Guest 5"]);
  await change(2, { mode: "online", partySize: 1 });
  expect((await waitlisted()).map(({ name, mode }) => [name, mode])).toEqual([
    ["Guest 3", "in_person"],
    ["Guest 5", "online"],
    ["Guest 2", "online"],
  ]);
});

it("once RSVPs are closed a party can only become smaller, and after the start not even that", async () => {
  const soon = new Date(now.getTime() + 1000);
  const { ask, change, event } = await plant({ capacity: 9, rsvpsCloseAt: soon });
  await ask(1, { partySize: 2 });
  expect(await change(1, { partySize: 3 }, soon)).toMatchObject({ ok: false, reason: "closed" });
  expect(await change(1, { mode: "online", partySize: 1 }, soon)).toMatchObject({ reason: "closed" });
  expect(await change(1, { partySize: 1 }, soon)).toEqual({ ok: true });
  expect(await change(1, { partySize: 1 }, tomorrow)).toMatchObject({ ok: false, reason: "started" });
  expect((await event()).seatsTaken).toBe(1);
});

it("whoever cancelled changes nothing", async () => {
  const { ask, change, secret, event } = await plant({});
  await ask(1);
  await cancelRsvp(await secret(1), now);
  await expect(change(1, { partySize: 2 })).rejects.toThrow(NotFound);
  expect((await event()).seatsTaken).toBe(0);
});
