import { describe, expect, test } from "vitest";
import { faultsOf, readCalendar } from "@/lib/calendar/testing";
import { db, transaction } from "@/lib/platform/db";
import { DAY } from "@/lib/platform/durations";
import { withDatabase } from "@/lib/platform/testing";
import { cancelEventAndTellGuestsIn } from "./event-mutations";
import { findGuestEntry, findGuestRsvp } from "./guest-queries";
import { acceptRsvp, cancelRsvp, removeRsvp } from "./mutations";
import { guest, now, plantEvent, tomorrow } from "./testing";
import { ticketText } from "./ticket";

withDatabase();

type Planted = Awaited<ReturnType<typeof plantEvent>>;
type Kept = { kind: string; calendar: string | null; calendarMethod: string | null };

/** A mail's calendar part, read by another parser; without one, undefined. */
function partOf(mail: Kept | undefined) {
  if (!mail?.calendar) return undefined;
  expect(faultsOf(mail.calendar)).toEqual([]);
  const { method, events } = readCalendar(mail.calendar);
  expect(method).toBe(mail.calendarMethod);
  expect(events).toHaveLength(1);
  return { method, ...events[0] };
}

const latest = async (event: Planted, kind: string) => partOf((await event.mails(kind)).at(-1));
const accept = (event: Planted, number: number) => acceptRsvp({ eventId: event.eventId, ...guest(number) }, now);
const cancel = async (event: Planted, number: number) =>
  cancelRsvp(await event.secretOf(`guest-${number}@example.org`), now);

describe("the calendar part of a mail", () => {
  test("a confirmed guest is asked in, with where to join, by the sender of the mail", async () => {
    const event = await plantEvent();
    await accept(event, 1);
    expect(await latest(event, "rsvp-confirmed")).toMatchObject({
      method: "REQUEST",
      uid: event.eventId,
      sequence: 0,
      status: "CONFIRMED",
      startsAt: new Date(Math.trunc(tomorrow.getTime() / 1000) * 1000), // a calendar knows no smaller part of time
      location: "https://meet.example.org/pyflames",
      organizer: "mailto:hallway@localhost",
      attendees: [{ name: "Guest 1", address: "MAILTO:guest-1@example.org", answer: "ACCEPTED" }],
    });
  });

  test("who waits gets none, and gets one with the seat", async () => {
    const event = await plantEvent({ capacity: 1 });
    await accept(event, 1);
    await accept(event, 2);
    expect(await latest(event, "rsvp-waitlisted")).toBeUndefined();
    await cancel(event, 1);
    expect(await latest(event, "rsvp-promoted")).toMatchObject({
      method: "REQUEST",
      attendees: [{ address: "MAILTO:guest-2@example.org" }],
    });
  });

  test("who gives the seat back is taken out, without being told the way in again", async () => {
    const event = await plantEvent();
    await accept(event, 1);
    await cancel(event, 1);
    const [mail] = await event.mails("rsvp-cancelled");
    expect(partOf(mail)).toMatchObject({ method: "CANCEL", uid: event.eventId, status: "CANCELLED" });
    expect(mail?.calendar).not.toContain("meet.example.org");
  });

  test("who only waited has nothing to be taken out", async () => {
    const event = await plantEvent({ capacity: 1 });
    await accept(event, 1);
    await accept(event, 2);
    await cancel(event, 2);
    expect(await latest(event, "rsvp-cancelled")).toBeUndefined();
  });

  test("whoever cancels and comes back, again and again, is never older than what their calendar knows", async () => {
    const event = await plantEvent();
    const sequences: unknown[] = [];
    for (let round = 0; round < 3; round += 1) {
      await db().outboxMail.deleteMany(); // the limit of mails is another story
      await accept(event, 1);
      sequences.push((await latest(event, "rsvp-confirmed"))?.sequence);
      await cancel(event, 1);
      sequences.push((await latest(event, "rsvp-cancelled"))?.sequence);
    }
    expect(sequences).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("asking twice is saying the same thing again", async () => {
    const event = await plantEvent();
    await accept(event, 1);
    await accept(event, 1);
    const sequences = (await event.mails("rsvp-confirmed")).map((mail) => partOf(mail)?.sequence);
    expect(sequences).toEqual([0, 0]);
  });

  test("a moved event gives the next entry a higher number", async () => {
    const event = await plantEvent();
    await accept(event, 1);
    await db().event.update({ where: { id: event.eventId }, data: { revision: { increment: 1 } } });
    await accept(event, 2);
    const [first, second] = (await event.mails("rsvp-confirmed")).map((mail) => partOf(mail));
    expect(second?.uid).toBe(first?.uid);
    expect(second?.sequence).toBeGreaterThan(first?.sequence ?? 0);
  });

  test("a cancelled event leaves the calendars of those who had a seat, and of nobody else", async () => {
    const event = await plantEvent({ capacity: 1 });
    await accept(event, 1);
    await accept(event, 2);
    const said = { eventId: event.eventId, reason: "The room is flooded." };
    await transaction((tx) => cancelEventAndTellGuestsIn(tx, event.organizer, said, now));
    const parts = new Map((await event.mails("event-cancelled")).map((mail) => [mail.toAddress, partOf(mail)]));
    expect(parts.get("guest-1@example.org")).toMatchObject({ method: "CANCEL", sequence: 1, status: "CANCELLED" });
    expect(parts.get("guest-2@example.org")).toBeUndefined();
    expect([...parts.keys()].sort()).toEqual(["guest-1@example.org", "guest-2@example.org"]);
  });

  test("who is taken off the list by an organizer is taken out too", async () => {
    const event = await plantEvent();
    await accept(event, 1);
    const [row] = await event.going();
    await removeRsvp(event.organizer, row?.id ?? "", now);
    expect(await latest(event, "rsvp-cancelled")).toMatchObject({ method: "CANCEL", sequence: 1 });
  });
});

describe("a guest's own page", () => {
  test("has an entry and company only with a seat at an event that takes place", async () => {
    const event = await plantEvent({ capacity: 1 });
    await accept(event, 1);
    await accept(event, 2);
    const [going, waiting] = [await event.secretOf("guest-1@example.org"), await event.secretOf("guest-2@example.org")];
    expect(await findGuestRsvp(going, now)).toMatchObject({ entry: { id: event.eventId }, company: { names: [] } });
    expect(await findGuestRsvp(waiting, now)).toMatchObject({ entry: null, ticket: null, company: null });
    expect((await findGuestRsvp(waiting, now))?.event.joinUrl).toBeNull();
    expect(await findGuestEntry(waiting)).toBeNull();
    expect(await findGuestEntry("nobody's")).toBeNull();
    const over = new Date(tomorrow.getTime() + 30 * DAY);
    expect(await findGuestRsvp(going, over)).toMatchObject({ entry: null, ticket: null, company: null });
    await db().event.update({ where: { id: event.eventId }, data: { status: "cancelled", cancelledAt: now } });
    expect(await findGuestRsvp(going, now)).toMatchObject({ entry: null, company: null, event: { joinUrl: null } });
    expect((await findGuestEntry(going))?.entry.isCancelled).toBe(true);
  });

  test("has a ticket for who comes to the room, and the link for who joins online, never both", async () => {
    const event = await plantEvent();
    await accept(event, 1);
    const secret = await event.secretOf("guest-1@example.org");
    const [row] = await event.going();
    await db().event.update({ where: { id: event.eventId }, data: { attendability: "hybrid" } });
    await db().rsvp.updateMany({ data: { mode: "in_person" } });
    expect(await findGuestRsvp(secret, now)).toMatchObject({
      ticket: ticketText(row?.id ?? ""),
      event: { joinUrl: null },
    });
    expect((await findGuestEntry(secret))?.entry.location).not.toContain("meet.example.org");
    await db().rsvp.updateMany({ data: { mode: "online" } });
    expect(await findGuestRsvp(secret, now)).toMatchObject({
      ticket: null,
      event: { joinUrl: "https://meet.example.org/pyflames" },
    });
  });

  test("names those who agreed to it to the others with a seat, and counts the rest", async () => {
    const event = await plantEvent({ capacity: 4 });
    for (const number of [1, 2, 3, 4, 5]) await accept(event, number);
    const rows = [...(await event.going()), ...(await event.waitlisted())];
    for (const index of [0, 1, 4]) {
      await db().rsvpConsent.create({ data: { rsvpId: rows[index]?.id ?? "", kind: "show_name", givenAt: now } });
    }
    await db().rsvpConsent.create({ data: { rsvpId: rows[2]?.id ?? "", kind: "photos", givenAt: now } });
    const seenBy = async (number: number) =>
      (await findGuestRsvp(await event.secretOf(`guest-${number}@example.org`), now))?.company;
    expect(await seenBy(1)).toEqual({ names: ["Guest 2"], more: 2 });
    expect(await seenBy(3)).toEqual({ names: ["Guest 1", "Guest 2"], more: 1 });
    expect(await seenBy(5)).toBeNull();
  });

  test("in a calendar is newer than the seat that was lost", async () => {
    const event = await plantEvent();
    await accept(event, 1);
    await cancel(event, 1);
    await accept(event, 1);
    const found = await findGuestEntry(await event.secretOf("guest-1@example.org"));
    expect(found?.entry).toMatchObject({ id: event.eventId, sequence: 2 });
  });
});
