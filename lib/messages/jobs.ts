import "server-only";
import { transaction } from "@/lib/platform/db";
import { enqueueMails } from "@/lib/platform/mail";
import { holdEvent } from "@/lib/rsvps/promote";
import { reminderMail } from "./emails";
import { isDue, reminderPoint } from "./reminder-rules";
import { scheduleReminders } from "./reminders";

/**
 * Reminds everybody who has a seat, reading the event and its guests as they are now. Run twice, it writes each mail
 * once; a moved event has another moment, and so another reminder. Who answered after this one's moment gets those
 * still to come.
 */
export async function remindGuests(eventId: string, minutes: number, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const row = await tx.event.findUnique({ where: { id: eventId }, select: { reminders: true } });
    if (!row) return;
    const event = await holdEvent(tx, eventId);
    if (event.status !== "published" || !isDue({ ...event, ...row }, minutes, now)) return;
    const point = reminderPoint(event, minutes);
    const guests = await tx.rsvp.findMany({
      where: { eventId, status: "going", erasedAt: null, unsubscribedAt: null, createdAt: { lte: point } },
      orderBy: { turn: "asc" },
      select: { id: true, name: true, emailKey: true, mode: true, partySize: true, revision: true },
    });
    await enqueueMails(
      tx,
      guests.map((guest) => reminderMail(event, guest, minutes)),
    );
  });
}

/**
 * Queues the reminders of events that have none in the queue: published before there were any, or brought in from
 * elsewhere.
 */
export async function scheduleMissingReminders(now: Date): Promise<void> {
  await transaction(async (tx) => {
    const events = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Event" WHERE status = 'published' AND "startsAt" > ${now}::timestamptz AND NOT EXISTS (
        SELECT FROM graphile_worker.jobs WHERE starts_with(key, 'remind_guests ' || "Event".id || ' '))`;
    for (const { id } of events) await scheduleReminders(tx, id, now);
  });
}
