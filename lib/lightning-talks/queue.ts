import "server-only";
import { addNamesake, removeUnseen } from "@/lib/people/namesake-mutations";
import type { Tx } from "@/lib/platform/db";
import { enqueueMail } from "@/lib/platform/mail";
import { guessLinkKind } from "@/lib/talks/rules";
import { type EntryForMail, movedUpMail } from "./emails";
import { canFillPlaces, turnsToGive } from "./sign-up-rules";

/**
 * What moves people in and out of the queue of a slot. Whoever calls these holds the event's row: places are counted by
 * statements that run after it was locked, so that none is given twice.
 */

const SLOT = {
  title: true,
  event: {
    select: { id: true, slug: true, title: true, status: true, startsAt: true, endsAt: true, timeZone: true },
  },
  signUp: true,
} as const;

export type HeldSlot = NonNullable<Awaited<ReturnType<typeof readSlot>>>;

/** The slot as it is now; its event has to be held already. */
export async function readSlot(tx: Tx, itemId: string) {
  const item = await tx.agendaItem.findUnique({ where: { id: itemId, kind: "lightning_talks" }, select: SLOT });
  return item && { itemId, ...item };
}

/** How many talks stand in the queue, called and given ones too: each took a place. */
export function countTurns(tx: Tx, itemId: string): Promise<number> {
  return tx.lightningTalk.count({ where: { agendaItemId: itemId } });
}

/** Who waits for a place or for the organizer, the first of them first. */
export function listWaiting(tx: Tx, itemId: string) {
  return tx.lightningEntry.findMany({
    where: { signUpId: itemId, ...STANDS_IN_LINE },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
}

/** Who waits, as a condition of a read. */
export const STANDS_IN_LINE = { lightningTalkId: null, withdrawnAt: null, declinedAt: null } as const;

type Said = { id: string; name: string; affiliation: string; title: string; abstract: string; url: string };

/** Puts the talk of an entry after the others, given by somebody new: whoever else has the name is not touched. */
export async function putInQueue(tx: Tx, itemId: string, entry: Said): Promise<void> {
  const last = await tx.lightningTalk.aggregate({ where: { agendaItemId: itemId }, _max: { position: true } });
  const person = await addNamesake(tx, entry.name);
  const { id: lightningTalkId } = await tx.lightningTalk.create({
    data: {
      ...{ agendaItemId: itemId, position: (last._max.position ?? -1) + 1, title: entry.title },
      abstract: entry.abstract,
      speakers: { create: { personId: person.id, affiliation: entry.affiliation, position: 0 } },
      ...(entry.url && { links: { create: linkTo(entry.url) } }),
    },
    select: { id: true },
  });
  await tx.lightningEntry.update({
    where: { id: entry.id },
    data: { lightningTalkId, declinedAt: null },
    select: { id: true },
  });
}

/** The one link that somebody gives with their own talk. */
export function linkTo(url: string) {
  return { kind: guessLinkKind(url), url, position: 0 };
}

/** Takes a talk out again, and with it whoever was made for it and appears nowhere else. */
export async function takeFromQueue(tx: Tx, lightningTalkId: string): Promise<void> {
  const theirs = { lightningTalkId };
  const speakers = await tx.lightningTalkSpeaker.findMany({ where: theirs, select: { personId: true } });
  const isTheirOwn = (await tx.lightningEntry.count({ where: theirs })) > 0;
  await tx.lightningTalk.delete({ where: { id: lightningTalkId }, select: { id: true } });
  if (!isTheirOwn) return;
  await removeUnseen(
    tx,
    speakers.map(({ personId }) => personId),
  );
}

/** Gives every free place to whoever waits longest for it, with a mail each, where places go to who comes first. */
export async function fillPlaces(tx: Tx, itemId: string, now: Date): Promise<void> {
  const slot = await readSlot(tx, itemId);
  if (!slot?.signUp || !canFillPlaces(slot.signUp, slot.event, now)) return;
  const waiting = await listWaiting(tx, itemId);
  const turns = turnsToGive(slot.signUp.places, await countTurns(tx, itemId), waiting.length);
  for (const entry of waiting.slice(0, turns)) {
    await putInQueue(tx, itemId, entry);
    await enqueueMail(tx, movedUpMail(await mailAbout(tx, slot), entry satisfies EntryForMail));
  }
}

/** What a mail says about the slot. */
export async function mailAbout(tx: Tx, { title, event, signUp }: HeldSlot) {
  const community = await tx.community.findFirst({ select: { name: true } });
  return { slot: title, event, minutesEach: signUp?.minutesEach ?? 5, community: community?.name ?? "Hallway" };
}
