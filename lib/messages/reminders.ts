import "server-only";
import type { Tx } from "@/lib/platform/db";
import { dropJobs, enqueueJobs } from "@/lib/platform/jobs";
import { reminderPoint, remindersAhead } from "./reminder-rules";

/**
 * Queues the reminders that an event has ahead of it, in the caller's transaction, in place of those it had: one job
 * for each, and none for a draft or a cancelled event. The job looks again at what is so when it runs. A reminder that
 * was written, waits for a mail server and says what is so no more is taken back.
 */
export async function scheduleReminders(tx: Tx, eventId: string, now: Date): Promise<void> {
  await dropJobs(tx, `remind_guests ${eventId} `);
  const event = await tx.event.findUnique({
    where: { id: eventId, status: "published" },
    select: { startsAt: true, reminders: true },
  });
  const untrue = event ? { expiresAt: { not: event.startsAt } } : {};
  await tx.outboxMail.deleteMany({ where: { eventId, kind: "reminder", sentAt: null, failedAt: null, ...untrue } });
  if (!event) return;
  const jobs = remindersAhead(event, now).map((minutes) => ({
    task: "remind_guests",
    key: `remind_guests ${eventId} ${minutes}`,
    payload: { eventId, minutes },
    runAt: reminderPoint(event, minutes),
  }));
  await enqueueJobs(tx, jobs);
}
