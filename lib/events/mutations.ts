import "server-only";
import type { Actor } from "@/lib/access/actor";
import { refused } from "@/lib/access/outcomes";
import { type Newer, newerThan } from "@/lib/access/seen";
import { recordChange, recordEdit, recordRemoval } from "@/lib/history/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import type { Texts } from "@/lib/platform/fingerprint";
import { resolveSeries } from "@/lib/series/mutations";
import { type EditableEvent, lockEventForEdit } from "./access";
import { readLocalTime } from "./clock-rules";
import { readEventDraft } from "./organizer-queries";
import {
  canPointAt,
  chooseEventSlug,
  decideHosts,
  moveAgenda,
  replaceHosts,
  replaceRunUp,
  resolveVenue,
} from "./parts";
import { canEditEvent } from "./policy";
import type { SavingRefusal, StatusRefusal } from "./refusals";
import type { RsvpOptions } from "./rsvp-options-schema";
import type { DuplicateInput, EventInput, EventUpdateInput } from "./schema";
import { type Seats, seatsMovedTo } from "./seats-rules";
import { eventTexts } from "./texts";

export type Saved = { ok: true; id: string; slug: string } | SavingRefusal;

/** Makes a draft. Its address comes from its title. */
export function createEvent(actor: Actor, input: EventInput, now: Date): Promise<Saved> {
  return transaction(async (tx) => {
    const settled = await settle(tx, actor, null, input);
    if (!settled.ok) return settled;
    const slug = await chooseEventSlug(tx, input.title, null);
    const event = await tx.event.create({
      data: { ...settled.columns, slug, createdById: actor.userId || null },
      select: { id: true, slug: true },
    });
    await replaceHosts(tx, event.id, settled.hostIds);
    await replaceRunUp(tx, event.id, input.runUp);
    await recordChange(tx, actor, { act: "event.created", subject: input.title, eventId: event.id }, now);
    return { ok: true, ...event };
  });
}

/**
 * Saves an event inside the caller's transaction. A draft's address follows its title; a published one keeps it. What
 * guests have in their calendars (time, place) makes the revision grow, and the running order moves along. Guests of a
 * way to attend that is given up need seats in the other.
 */
export async function updateEventIn(tx: Tx, actor: Actor, input: EventUpdateInput, now: Date): Promise<Saved | Newer> {
  const event = await lockEventForEdit(tx, actor, input.eventId);
  const before = await readTexts(tx, actor, event.id);
  const newer = newerThan(input.seen, before);
  if (newer) return newer;
  const settled = await settle(tx, actor, event, input);
  if (!settled.ok) return settled;
  const { columns, hostIds } = settled;
  const isRenamedDraft = event.status === "draft" && event.title !== input.title;
  const slug = isRenamedDraft ? await chooseEventSlug(tx, input.title, event.id) : event.slug;
  const revision = { increment: isMoved(event, columns) ? 1 : 0 };
  await tx.event.update({ where: { id: event.id }, data: { ...columns, slug, revision }, select: { id: true } });
  await replaceHosts(tx, event.id, hostIds);
  await replaceRunUp(tx, event.id, input.runUp);
  await moveAgenda(tx, event.id, event.startsAt, columns.startsAt);
  const texts = { before, after: await readTexts(tx, actor, event.id) };
  await recordEdit(tx, actor, { act: "event.edited", subject: event.title, eventId: event.id }, texts, now);
  return { ok: true, id: event.id, slug };
}

async function readTexts(tx: Tx, actor: Actor, eventId: string): Promise<Texts> {
  const draft = await readEventDraft(tx, actor, eventId);
  return draft ? eventTexts(draft) : {};
}

/**
 * A new draft like an event of before, inside the caller's transaction: without guests, recap, way in and co-hosts, who
 * have not been asked. In a series it becomes the next edition. Answers by how much time it moved.
 */
export async function copyEventIn(
  tx: Tx,
  actor: Actor,
  input: DuplicateInput,
  now: Date,
): Promise<{ ok: true; id: string; slug: string; movedBy: number } | SavingRefusal> {
  const event = await lockEventForEdit(tx, actor, input.eventId);
  const { instant: startsAt, problem } = readLocalTime(input.startsAt, event.timeZone);
  if (!startsAt) return { ...refused("bad-time", "startsAt"), problem };
  const movedBy = startsAt.getTime() - event.startsAt.getTime();
  const { description } = await tx.event.findUniqueOrThrow({ where: { id: event.id }, select: { description: true } });
  const { summary, kind, timeZone, attendability, venueId } = event;
  const copy = await tx.event.create({
    data: {
      ...{ summary, description, kind, timeZone, attendability, venueId, startsAt },
      ...{ ...rsvpOptionsOf(event), rsvpsOpenAt: null, rsvpsCloseAt: null },
      ...(event.seriesId && { seriesId: event.seriesId, edition: await nextEdition(tx, event.seriesId) }),
      title: input.title,
      slug: await chooseEventSlug(tx, input.title, null),
      endsAt: new Date(event.endsAt.getTime() + movedBy),
      createdById: actor.userId || null,
    },
    select: { id: true, slug: true },
  });
  await replaceHosts(tx, copy.id, await decideHosts(tx, actor, [], ownHosts(actor, event.hostChapterIds)));
  const change = {
    act: "event.copied",
    subject: input.title,
    eventId: copy.id,
    details: { other: event.title },
  } as const;
  await recordChange(tx, actor, change, now);
  return { ok: true, ...copy, movedBy };
}

/** Deletes a draft and everything under it. What was ever announced is cancelled instead, and keeps its address. */
export function deleteDraft(actor: Actor, eventId: string, now: Date): Promise<{ ok: true } | StatusRefusal> {
  return transaction(async (tx) => {
    const event = await lockEventForEdit(tx, actor, eventId);
    if (event.status !== "draft") return refused(event.status);
    const change = { act: "event.deleted", subject: event.title, chapterId: event.hostChapterIds[0] } as const;
    await recordRemoval(tx, actor, change, { table: "Event", id: event.id }, now);
    await tx.event.delete({ where: { id: event.id }, select: { id: true } });
    return { ok: true };
  });
}

type Columns = Omit<EventInput, "venue" | "chapterIds" | "series" | "runUp"> &
  Pick<Seats, "seatsTaken" | "onlineSeatsTaken"> & { venueId: string | null; seriesId: string | null };

/** Checks what only the database knows. Everything that may be refused stands before the first row that is written. */
async function settle(
  tx: Tx,
  actor: Actor,
  event: EditableEvent | null,
  input: EventInput,
): Promise<{ ok: true; columns: Columns; hostIds: string[] } | SavingRefusal> {
  const { venue, series, runUp } = input;
  const seats = seatsMovedTo(input.attendability, event ?? { seatsTaken: 0, onlineSeatsTaken: 0 });
  if (input.capacity !== null && input.capacity < seats.seatsTaken) {
    return { ...refused("seats-taken", "capacity"), seatsTaken: seats.seatsTaken };
  }
  if (input.onlineCapacity !== null && input.onlineCapacity < seats.onlineSeatsTaken) {
    return { ...refused("seats-taken", "onlineCapacity"), seatsTaken: seats.onlineSeatsTaken };
  }
  const hostIds = await decideHosts(tx, actor, event?.hostChapterIds ?? [], input.chapterIds);
  if (!canEditEvent(actor, { hostChapterIds: hostIds })) return refused("own-chapter", "chapterId");
  if (runUp && "targetEventId" in runUp) {
    const isOther = runUp.targetEventId !== event?.id;
    if (!isOther || !(await canPointAt(tx, actor, runUp.targetEventId))) return refused("gone", "targetEventId");
  }
  if (venue && "id" in venue && !(await resolveVenue(tx, venue))) return refused("gone", "venueId");
  const seriesId = series && (await resolveSeries(tx, series));
  if (series && !seriesId) return refused("gone", "seriesId");
  if (seriesId && (await isEditionTaken(tx, seriesId, input.edition, event?.id))) {
    return refused("edition-taken", "edition");
  }
  const { title, summary, description, kind, startsAt, endsAt, timeZone, attendability } = input;
  const { joinUrl, edition } = input;
  const columns = {
    ...{ title, summary, description, kind, startsAt, endsAt, timeZone, attendability },
    ...{ joinUrl, edition, seriesId, ...rsvpOptionsOf(input), ...seats },
    venueId: venue && (await resolveVenue(tx, venue)),
  };
  return { ok: true, columns, hostIds };
}

function rsvpOptionsOf(event: RsvpOptions): RsvpOptions {
  const { takesRsvps, capacity, onlineCapacity, rsvpsOpenAt, rsvpsCloseAt } = event;
  const { hasWaitlist, needsApproval, plusOnesLimit, reminders, showsAttendance } = event;
  return {
    ...{ takesRsvps, capacity, onlineCapacity, rsvpsOpenAt, rsvpsCloseAt },
    ...{ hasWaitlist, needsApproval, plusOnesLimit, reminders, showsAttendance },
  };
}

/** True only to whoever holds the series, which `resolveSeries` does. */
async function isEditionTaken(tx: Tx, seriesId: string, edition: number | null, ownId: string | undefined) {
  if (edition === null) return false;
  const other = await tx.event.findFirst({ where: { seriesId, edition }, select: { id: true } });
  return other !== null && other.id !== ownId;
}

async function nextEdition(tx: Tx, seriesId: string): Promise<number | null> {
  await resolveSeries(tx, { id: seriesId });
  const { _max } = await tx.event.aggregate({ where: { seriesId }, _max: { edition: true } });
  return _max.edition === null ? null : _max.edition + 1;
}

function ownHosts(actor: Actor, hostChapterIds: string[]): string[] {
  return actor.isOwner ? hostChapterIds : hostChapterIds.filter((id) => actor.chapterIds.includes(id));
}

function isMoved(event: EditableEvent, columns: Columns): boolean {
  return (
    event.startsAt.getTime() !== columns.startsAt.getTime() ||
    event.endsAt.getTime() !== columns.endsAt.getTime() ||
    event.timeZone !== columns.timeZone ||
    event.attendability !== columns.attendability ||
    event.venueId !== columns.venueId ||
    event.joinUrl !== columns.joinUrl
  );
}
