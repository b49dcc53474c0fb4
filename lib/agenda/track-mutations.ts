import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { type Newer, newerThan } from "@/lib/access/seen";
import { lockEventForEdit } from "@/lib/events/access";
import { recordChange, recordRemoval } from "@/lib/history/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { MOST_TRACKS, type NewTrackInput, type TrackInput } from "./schema";
import { trackTexts } from "./texts";

type Where = { eventId: string };

/** One more stage beside the others. What is on the agenda stays for everybody until it is put into a track. */
export function addTrack(
  actor: Actor,
  { eventId, name }: NewTrackInput,
  now: Date,
): Promise<Outcome<Where, "too-many" | "taken">> {
  return transaction(async (tx) => {
    await lockEventForEdit(tx, actor, eventId);
    const tracks = await tx.track.findMany({ where: { eventId } });
    if (tracks.length >= MOST_TRACKS) return refused("too-many", "name");
    if (tracks.some((track) => isNamed(track, name))) return refused("taken", "name");
    const position = Math.max(-1, ...tracks.map((track) => track.position)) + 1;
    await tx.track.create({ data: { eventId, position, name }, select: { id: true } });
    await recordChange(tx, actor, { act: "track.added", subject: name, eventId }, now);
    return { ok: true, eventId };
  });
}

export function renameTrack(
  actor: Actor,
  { trackId, seen, name }: TrackInput,
  now: Date,
): Promise<Outcome<Where, "taken"> | Newer> {
  return transaction(async (tx) => {
    const track = await lockTrack(tx, actor, trackId);
    const newer = newerThan(seen, trackTexts(track));
    if (newer) return newer;
    const { eventId } = track;
    const others = await tx.track.findMany({ where: { eventId, id: { not: trackId } } });
    if (others.some((other) => isNamed(other, name))) return refused("taken", "name");
    await tx.track.update({ where: { id: trackId }, data: { name }, select: { id: true } });
    const change = { act: "track.renamed", subject: track.name, eventId, details: { other: name } } as const;
    await recordChange(tx, actor, change, now);
    return { ok: true, eventId };
  });
}

/** Gives a track up. What was in it is for everybody again. */
export function removeTrack(actor: Actor, trackId: string, now: Date): Promise<Where> {
  return transaction(async (tx) => {
    const { eventId, name } = await lockTrack(tx, actor, trackId);
    const removal = { act: "track.removed", subject: name, eventId } as const;
    await recordRemoval(tx, actor, removal, { table: "Track", id: trackId }, now);
    await tx.agendaItem.updateMany({ where: { trackId }, data: { trackId: null } });
    await tx.track.delete({ where: { id: trackId }, select: { id: true } });
    return { eventId };
  });
}

async function lockTrack(tx: Tx, actor: Actor, trackId: string) {
  if (!isId(trackId)) throw new NotFound();
  const found = await tx.track.findUnique({ where: { id: trackId }, select: { eventId: true } });
  if (!found) throw new NotFound();
  await lockEventForEdit(tx, actor, found.eventId);
  const track = await tx.track.findUnique({ where: { id: trackId } });
  if (!track) throw new NotFound();
  return track;
}

function isNamed(track: { name: string }, name: string): boolean {
  return track.name.toLowerCase() === name.toLowerCase();
}
