import "server-only";
import { type Actor, installation } from "@/lib/access/actor";
import { NotFound, type Outcome, type Refusal, refused } from "@/lib/access/outcomes";
import { lockEventForRecap } from "@/lib/events/access";
import { readLocalTime } from "@/lib/events/clock-rules";
import { recordChange } from "@/lib/history/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { dropJobs, enqueueJobs } from "@/lib/platform/jobs";
import { formatMoment } from "@/lib/platform/time";
import type { ScheduleInput } from "./schema";

/** Shows the recap to everybody. Refused while its event is a draft that nobody may see. */
export async function publishRecap(
  actor: Actor,
  eventId: string,
  now: Date,
): Promise<Outcome<{ slug: string }, "event-is-draft">> {
  return transaction(async (tx) => {
    const event = await lockEventForRecap(tx, actor, eventId);
    const recap = await getRecap(tx, event.id);
    if (event.status === "draft") return refused("event-is-draft");
    if (!recap.publishedAt) await publish(tx, actor, recap, now);
    return { ok: true, slug: recap.slug };
  });
}

/** Takes the recap back: a draft again, with the same address once it returns. */
export async function unpublishRecap(actor: Actor, eventId: string, now: Date): Promise<{ slug: string }> {
  return transaction(async (tx) => {
    const event = await lockEventForRecap(tx, actor, eventId);
    const recap = await getRecap(tx, event.id);
    if (recap.publishedAt) {
      await setStanding(tx, recap, { publishedAt: null });
      await recordChange(tx, actor, { act: "recap.unpublished", subject: recap.title, eventId: event.id }, now);
    }
    return { slug: recap.slug };
  });
}

export type Scheduled =
  | { ok: true }
  | Refusal<"published" | "event-is-draft" | "past">
  | { ok: false; reason: "clock"; problem: string };

/** Has the recap publish itself at a time on the event's clock, in place of an earlier choice. */
export async function scheduleRecap(actor: Actor, input: ScheduleInput, now: Date): Promise<Scheduled> {
  return transaction(async (tx) => {
    const { id: eventId, status, timeZone } = await lockEventForRecap(tx, actor, input.eventId);
    const recap = await getRecap(tx, eventId);
    if (recap.publishedAt) return refused("published");
    if (status === "draft") return refused("event-is-draft");
    const { instant: publishAt, problem } = readLocalTime(input.publishAt, timeZone);
    if (!publishAt) return { ok: false, reason: "clock", problem };
    if (publishAt <= now) return refused("past");
    await setStanding(tx, recap, { publishAt });
    const job = { task: "publish_recap", key: jobKey(recap.id), payload: { id: recap.id }, runAt: publishAt };
    await enqueueJobs(tx, [job]);
    const details = { fields: [formatMoment(publishAt, timeZone)] };
    await recordChange(tx, actor, { act: "recap.scheduled", subject: recap.title, eventId, details }, now);
    return { ok: true };
  });
}

/** Keeps the recap from publishing itself. */
export async function unscheduleRecap(actor: Actor, eventId: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const event = await lockEventForRecap(tx, actor, eventId);
    const recap = await getRecap(tx, event.id);
    if (!recap.publishAt) return;
    await setStanding(tx, recap, { publishAt: null });
    await recordChange(tx, actor, { act: "recap.unscheduled", subject: recap.title, eventId: event.id }, now);
  });
}

/**
 * Publishes a recap whose time has come, as it stands now. Not one that was called off, moved or published meanwhile,
 * and never one of an event that nobody may see: that waits for somebody to look.
 */
export async function publishScheduled(recapId: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const found = isId(recapId)
      ? await tx.recap.findUnique({ where: { id: recapId }, select: { eventId: true } })
      : null;
    if (!found) return;
    const event = await lockEventForRecap(tx, installation, found.eventId);
    const recap = await getRecap(tx, event.id);
    const isDue = recap.publishAt !== null && recap.publishAt <= now;
    if (isDue && !recap.publishedAt && event.status !== "draft") await publish(tx, installation, recap, now);
  });
}

type Standing = { id: string; eventId: string; title: string; updatedAt: Date };

async function getRecap(tx: Tx, eventId: string) {
  const recap = await tx.recap.findUnique({
    where: { eventId },
    select: { id: true, eventId: true, slug: true, title: true, publishedAt: true, publishAt: true, updatedAt: true },
  });
  if (!recap) throw new NotFound();
  return recap;
}

async function publish(tx: Tx, actor: Actor, recap: Standing, now: Date): Promise<void> {
  await setStanding(tx, recap, { publishedAt: now, publishAt: null });
  await recordChange(tx, actor, { act: "recap.published", subject: recap.title, eventId: recap.eventId }, now);
}

/** Publishing changes no word, so a text that is open elsewhere stays current. */
async function setStanding(
  tx: Tx,
  { id, updatedAt }: Standing,
  standing: { publishedAt?: Date | null; publishAt?: Date | null },
): Promise<void> {
  await dropJobs(tx, jobKey(id));
  await tx.recap.update({ where: { id }, data: { ...standing, updatedAt }, select: { id: true } });
}

function jobKey(recapId: string): string {
  return `publish_recap ${recapId}`;
}
