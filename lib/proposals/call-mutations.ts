import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound, refused } from "@/lib/access/outcomes";
import { type Newer, newerThan } from "@/lib/access/seen";
import { lockEventForEdit } from "@/lib/events/access";
import { readLocalTime } from "@/lib/events/clock-rules";
import type { BadTime } from "@/lib/events/refusals";
import { recordChange } from "@/lib/history/mutations";
import { transaction } from "@/lib/platform/db";
import type { CallInput } from "./schema";
import { callTexts } from "./texts";

/** Opens the call for talks of an event, changes it, or opens it again after it was closed. */
export function openCall(actor: Actor, input: CallInput, now: Date): Promise<{ ok: true } | BadTime | Newer> {
  const { eventId, seen, text } = input;
  return transaction(async (tx) => {
    const event = await lockEventForEdit(tx, actor, eventId);
    const before = await tx.callForTalks.findUnique({ where: { eventId } });
    const newer = before && newerThan(seen, callTexts(before));
    if (newer) return newer;
    const { instant: closesAt, problem } = readLocalTime(input.closesAt, event.timeZone);
    if (problem !== null) return badTime(problem);
    if (closesAt <= now) return badTime("Choose a time that is still to come");
    if (closesAt > event.startsAt) return badTime("Choose a time before the event starts");
    const call = { text, closesAt, closedAt: null };
    await tx.callForTalks.upsert({ where: { eventId }, create: { eventId, ...call, createdAt: now }, update: call });
    const wasOpen = before !== null && before.closedAt === null && before.closesAt > now;
    const act = wasOpen ? "call.edited" : "call.opened";
    await recordChange(tx, actor, { act, subject: event.title, eventId }, now);
    return { ok: true };
  });
}

/** Ends a call before its deadline. Twice is once. */
export function closeCall(actor: Actor, eventId: string, now: Date): Promise<void> {
  return transaction(async (tx) => {
    const { title } = await lockEventForEdit(tx, actor, eventId);
    const call = await tx.callForTalks.findUnique({ where: { eventId }, select: { closedAt: true } });
    if (!call) throw new NotFound();
    if (call.closedAt) return;
    await tx.callForTalks.update({ where: { eventId }, data: { closedAt: now } });
    await recordChange(tx, actor, { act: "call.closed", subject: title, eventId }, now);
  });
}

function badTime(problem: string): BadTime {
  return { ...refused("bad-time", "closesAt"), problem };
}
