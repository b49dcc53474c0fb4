import { describe, expect, it } from "vitest";
import { now } from "@/lib/events/testing";
import { db } from "@/lib/platform/db";
import { MINUTE } from "@/lib/platform/durations";
import { withDatabase } from "@/lib/platform/testing";
import { cancelEvent, unpublishEvent } from "./event-mutations";
import { remindGuests, scheduleMissingReminders } from "./jobs";
import { plantPublished, queuedReminders } from "./testing";

withDatabase();

const DAY = 24 * 60;
const earlier = (at: Date, minutes: number) => new Date(at.getTime() - minutes * MINUTE);

describe("the reminders of an event", () => {
  it("are queued when it is published, and taken back with it", async () => {
    const { eventId, organizer, startsAt } = await plantPublished();
    expect(await queuedReminders(eventId)).toEqual([
      { minutes: DAY, runAt: earlier(startsAt, DAY) },
      { minutes: 60, runAt: earlier(startsAt, 60) },
    ]);
    await unpublishEvent(organizer, eventId, now);
    expect(await queuedReminders(eventId)).toEqual([]);
  });

  it("move with the event, and are those the organizer chose", async () => {
    const { eventId, update } = await plantPublished();
    const startsAt = new Date("2027-01-16T12:30:00Z");
    await update({ startsAt, endsAt: new Date("2027-01-16T15:30:00Z"), reminders: [180] });
    expect(await queuedReminders(eventId)).toEqual([{ minutes: 180, runAt: earlier(startsAt, 180) }]);
  });

  it("are those still ahead", async () => {
    const { eventId, update } = await plantPublished();
    const startsAt = new Date(now.getTime() + 120 * MINUTE);
    await update({ startsAt });
    expect(await queuedReminders(eventId)).toMatchObject([{ minutes: 60 }]);
  });

  it("are gone with a cancelled event, written ones that wait included", async () => {
    const { eventId, organizer, startsAt, rsvp, mails } = await plantPublished();
    await rsvp("Ada");
    await remindGuests(eventId, DAY, earlier(startsAt, DAY));
    expect(await mails("reminder")).toHaveLength(1);
    await cancelEvent(organizer, { eventId, reason: "It rained." }, now);
    expect(await queuedReminders(eventId)).toEqual([]);
    expect(await mails("reminder")).toEqual([]);
  });
});

it("an event that has none in the queue gets them at the next start, and one that has keeps them", async () => {
  const [old, other] = [await plantPublished(), await plantPublished()];
  const overdue = earlier(now, 5);
  await db()
    .$executeRaw`DELETE FROM graphile_worker._private_jobs WHERE starts_with(key, ${`remind_guests ${old.eventId}`})`;
  await db().$executeRaw`
    UPDATE graphile_worker._private_jobs SET run_at = ${overdue} WHERE key = ${`remind_guests ${other.eventId} 60`}`;
  await scheduleMissingReminders(now);
  await scheduleMissingReminders(now);
  expect(await queuedReminders(old.eventId)).toHaveLength(2);
  expect(await queuedReminders(other.eventId)).toMatchObject([{ minutes: 60, runAt: overdue }, { minutes: DAY }]);
});

describe("reminding", () => {
  it("writes to everybody with a seat who wants it, once, in the thread of their RSVP", async () => {
    const { eventId, startsAt, rsvp, mails, mailed } = await plantPublished({ capacity: 2 });
    const { id } = await rsvp("Ada");
    const tired = await rsvp("Bob");
    await rsvp("Waiting");
    await db().rsvp.update({ where: { id: tired.id }, data: { unsubscribedAt: now } });
    const due = earlier(startsAt, DAY);
    await Promise.all([remindGuests(eventId, DAY, due), remindGuests(eventId, DAY, due)]);
    await remindGuests(eventId, DAY, due);
    expect(await mailed("reminder")).toEqual(["Ada"]);
    const [reminder] = await mails("reminder");
    expect(reminder).toMatchObject({ rsvpId: id, expiresAt: startsAt, subject: "Tomorrow: Summer evening" });
    expect(reminder?.unsubscribeUrl).toMatch(/\/rsvp\/[\w-]{43}\/unsubscribe$/);
    expect(reminder?.text).toContain(reminder?.unsubscribeUrl);
  });

  it("looks at the event as it is now: moved, it waits; cancelled, there is none", async () => {
    const { eventId, organizer, startsAt, rsvp, update, mailed } = await plantPublished();
    await rsvp("Ada");
    const later = new Date(startsAt.getTime() + 7 * DAY * MINUTE);
    await update({ startsAt: later, endsAt: new Date(later.getTime() + 60 * MINUTE) });
    await remindGuests(eventId, DAY, earlier(startsAt, DAY));
    expect(await mailed("reminder")).toEqual([]);
    await remindGuests(eventId, DAY, earlier(later, DAY));
    expect(await mailed("reminder")).toEqual(["Ada"]);
    await cancelEvent(organizer, { eventId, reason: "" }, now);
    await remindGuests(eventId, 60, earlier(later, 60));
    expect(await mailed("reminder")).toEqual([]);
  });

  it("reminds again when the event moved after the first reminder", async () => {
    const { eventId, startsAt, rsvp, update, mails } = await plantPublished();
    await rsvp("Ada");
    await remindGuests(eventId, DAY, earlier(startsAt, DAY));
    await db().outboxMail.updateMany({ where: { eventId, kind: "reminder" }, data: { sentAt: now } });
    const later = new Date(startsAt.getTime() + 7 * DAY * MINUTE);
    await update({ startsAt: later, endsAt: new Date(later.getTime() + 60 * MINUTE) });
    await remindGuests(eventId, DAY, earlier(later, DAY));
    expect(await mails("reminder")).toHaveLength(2);
  });

  it("leaves those out who answered after its moment: they get the next", async () => {
    const { eventId, startsAt, rsvp, mailed } = await plantPublished();
    await rsvp("Ada");
    await rsvp("Late", earlier(startsAt, DAY - 1));
    await remindGuests(eventId, DAY, earlier(startsAt, DAY - 5));
    expect(await mailed("reminder")).toEqual(["Ada"]);
    await remindGuests(eventId, 60, earlier(startsAt, 60));
    expect(await mailed("reminder")).toEqual(["Ada", "Ada", "Late"]);
  });
});
