import type { EventUpdateInput } from "@/lib/events/schema";
import { now, plantDraft } from "@/lib/events/testing";
import { db } from "@/lib/platform/db";
import { acceptRsvp } from "@/lib/rsvps/mutations";
import { publishEvent, updateEvent } from "./event-mutations";

/** A published event, an organizer of its own, and how to look at what its guests were told. */
export async function plantPublished(wanted: Partial<EventUpdateInput> = {}) {
  const { eventId, input, ...draft } = await plantDraft(wanted);
  const published = await publishEvent(draft.organizer, eventId, now);
  if (!published.ok) throw new Error(published.reason);
  return {
    ...draft,
    eventId,
    startsAt: input.startsAt,
    update: (changes: Partial<EventUpdateInput>) =>
      updateEvent(draft.organizer, { ...input, eventId, ...changes }, now),
    async rsvp(name: string, at = now) {
      const email = `${name.toLowerCase()}-${eventId}@example.org`;
      const accepted = await acceptRsvp({ eventId, name, email }, at);
      if (!accepted.ok) throw new Error(accepted.reason);
      return db().rsvp.findFirstOrThrow({ where: { eventId, emailKey: email } });
    },
    mails: (kind: string) => db().outboxMail.findMany({ where: { eventId, kind }, orderBy: { toName: "asc" } }),
    async mailed(kind: string) {
      const mails = await db().outboxMail.findMany({ where: { eventId, kind }, orderBy: { toName: "asc" } });
      return mails.map((mail) => mail.toName);
    },
  };
}

/** The reminders queued for an event: how many minutes before the start, and when they run. */
export async function queuedReminders(eventId: string) {
  const rows = await db().$queryRaw<{ key: string; runAt: Date }[]>`
    SELECT key, run_at AS "runAt" FROM graphile_worker.jobs WHERE starts_with(key, ${`remind_guests ${eventId} `}) ORDER BY run_at`;
  return rows.map(({ key, runAt }) => ({ minutes: Number(key.split(" ").at(-1)), runAt }));
}
