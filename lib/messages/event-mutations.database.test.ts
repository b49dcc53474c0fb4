import { describe, expect, it } from "vitest";
import { now } from "@/lib/events/testing";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { correctVenue } from "./event-mutations";
import { plantPublished } from "./testing";

withDatabase();

const HALL = { name: "The hall", address: "1 Long Street", city: "Bengaluru" };
const later = { startsAt: new Date("2027-01-16T12:30:00Z"), endsAt: new Date("2027-01-16T15:30:00Z") };

const sequenceOf = (calendar: string | null | undefined) => Number(/^SEQUENCE:(\d+)/m.exec(calendar ?? "")?.[1]);
const uidOf = (calendar: string | null | undefined) => /^UID:(.+)$/m.exec(calendar ?? "")?.[1]?.trim();

describe("moving an event", () => {
  it("tells everybody who counts on it what was and what is; the entry in the calendar moves", async () => {
    const { rsvp, update, mails } = await plantPublished({ capacity: 1 });
    await rsvp("Ada");
    await rsvp("Waiting");
    await update({ ...later, capacity: 1 });
    const [ada, waiting] = await mails("event-changed");
    expect(ada).toMatchObject({ toName: "Ada", subject: "New time: Summer evening", calendarMethod: "REQUEST" });
    expect(ada?.text).toContain("When: Saturday 16 January 2027, 18:00–21:00");
    expect(ada?.text).toContain("  was: Saturday 9 January 2027, 18:00–21:00");
    expect(waiting).toMatchObject({ toName: "Waiting", calendar: null });
    const [confirmed] = await mails("rsvp-confirmed");
    expect(uidOf(ada?.calendar)).toBe(uidOf(confirmed?.calendar));
    expect(sequenceOf(ada?.calendar)).toBeGreaterThan(sequenceOf(confirmed?.calendar));
  });

  it("says the new place", async () => {
    const { rsvp, update, mails } = await plantPublished();
    await rsvp("Ada");
    await update({ venue: HALL });
    const [mail] = await mails("event-changed");
    expect(mail?.subject).toBe("New place: Summer evening");
    expect(mail?.text).toContain("Where: The hall, 1 Long Street, Bengaluru\n  was: The place will be announced");
  });

  it("is silent about what a guest does not see", async () => {
    const { rsvp, update, mailed } = await plantPublished({ attendability: "online", capacity: null });
    await rsvp("Ada");
    await update({ title: "Another title", summary: "Other words" });
    expect(await mailed("event-changed")).toEqual([]);
  });

  it("tells whoever gets a seat by it only that", async () => {
    const { eventId, rsvp, update, mailed } = await plantPublished({ capacity: 1 });
    await rsvp("Ada");
    await rsvp("Lucky");
    await update({ ...later, capacity: 2 });
    expect(await mailed("event-changed")).toEqual(["Ada"]);
    expect(await mailed("rsvp-promoted")).toEqual(["Lucky"]);
    expect(await db().rsvp.count({ where: { eventId, status: "going" } })).toBe(2);
  });

  it("into the past tells nobody", async () => {
    const { rsvp, update, mailed } = await plantPublished();
    await rsvp("Ada");
    await update({ startsAt: new Date(now.getTime() - 60_000) });
    expect(await mailed("event-changed")).toEqual([]);
  });
});

it("a corrected venue is told to the guests of every event there", async () => {
  const room = { name: "Our room", address: "1 Short Street", city: "Bengaluru" };
  const { eventId, organizer, rsvp, mails } = await plantPublished({ venue: room });
  await rsvp("Ada");
  await correctVenue(organizer, { eventId, ...room, address: "7 Short Street", directions: "" }, now);
  const [mail] = await mails("event-changed");
  expect(mail?.text).toContain(
    "Where: Our room, 7 Short Street, Bengaluru\n  was: Our room, 1 Short Street, Bengaluru",
  );
  await correctVenue(organizer, { eventId, ...room, address: "7 Short Street", directions: "Ring twice" }, now);
  expect(await mails("event-changed")).toHaveLength(1);
});
