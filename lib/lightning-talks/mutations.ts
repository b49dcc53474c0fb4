import "server-only";
import type { Actor } from "@/lib/access/actor";
import { type Newer, newerThan } from "@/lib/access/seen";
import { lockItemForEdit, lockPartForEdit } from "@/lib/agenda/access";
import { recordChange, recordRemoval } from "@/lib/history/mutations";
import { resolvePersonRows } from "@/lib/people/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { enqueueMail } from "@/lib/platform/mail";
import { stepped } from "@/lib/platform/order";
import { declinedMail } from "./emails";
import { readLightningTalk } from "./organizer-queries";
import { fillPlaces, mailAbout, readSlot } from "./queue";
import type {
  LightningTalkContent,
  LightningTalkInput,
  LightningTalkRemoval,
  LightningTalkStep,
  NewLightningTalk,
} from "./schema";
import { lightningTalkTexts } from "./texts";

/** Where a lightning talk stands that changed: the page to go back to. */
type Place = { eventId: string; itemId: string; lightningTalkId: string };
/** With what history calls it. */
type NamedPlace = Place & { title: string };

/** Puts a lightning talk after the others. */
export async function addLightningTalk(actor: Actor, input: NewLightningTalk, now: Date): Promise<Place> {
  return transaction(async (tx) => {
    const { id: itemId, eventId } = await lockItemForEdit(tx, actor, ["lightning_talks"], input.itemId);
    const last = await tx.lightningTalk.aggregate({ where: { agendaItemId: itemId }, _max: { position: true } });
    const { title, abstract } = input;
    const { id } = await tx.lightningTalk.create({
      data: { agendaItemId: itemId, position: (last._max.position ?? -1) + 1, title, abstract },
      select: { id: true },
    });
    await putSpeakersAndLinks(tx, id, input);
    await recordChange(tx, actor, { act: "lightning-talk.added", subject: title, eventId }, now);
    return { eventId, itemId, lightningTalkId: id };
  });
}

/** Saves a lightning talk, whole. */
export async function saveLightningTalk(
  actor: Actor,
  input: LightningTalkInput,
  now: Date,
): Promise<({ ok: true } & Place) | Newer> {
  return transaction(async (tx) => {
    const place = await lockLightningTalk(tx, actor, input.lightningTalkId);
    const newer = newerThan(input.seen, lightningTalkTexts(await readLightningTalk(tx, place.lightningTalkId)));
    if (newer) return newer;
    const { title, abstract } = input;
    await tx.lightningTalk.update({ where: { id: place.lightningTalkId }, data: { title, abstract } });
    await putSpeakersAndLinks(tx, place.lightningTalkId, input);
    await recordChange(tx, actor, { act: "lightning-talk.edited", subject: place.title, eventId: place.eventId }, now);
    return { ok: true, ...place };
  });
}

/** Gives a lightning talk an earlier or a later turn. */
export async function moveLightningTalk(actor: Actor, input: LightningTalkStep, now: Date): Promise<Place> {
  return transaction(async (tx) => {
    const place = await lockLightningTalk(tx, actor, input.lightningTalkId);
    const talks = await tx.lightningTalk.findMany({
      where: { agendaItemId: place.itemId },
      orderBy: { position: "asc" },
      select: { id: true },
    });
    const order = stepped(
      talks.map(({ id }) => id),
      place.lightningTalkId,
      input.step,
    );
    for (const [position, id] of order.entries()) await tx.lightningTalk.update({ where: { id }, data: { position } });
    await recordChange(tx, actor, { act: "lightning-talk.moved", subject: place.title, eventId: place.eventId }, now);
    return place;
  });
}

/** Takes a talk out of the programme. Whoever signed up for it themselves has no turn any more, and a mail says so. */
export async function removeLightningTalk(actor: Actor, input: LightningTalkRemoval, now: Date): Promise<Place> {
  return transaction(async (tx) => {
    const place = await lockLightningTalk(tx, actor, input.lightningTalkId);
    const { eventId, itemId, lightningTalkId: id, title } = place;
    const removal = { act: "lightning-talk.removed", subject: title, eventId } as const;
    await recordRemoval(tx, actor, removal, { table: "LightningTalk", id }, now);
    await declineEntryOf(tx, id, now);
    await tx.lightningTalk.delete({ where: { id } });
    await fillPlaces(tx, itemId, now);
    return place;
  });
}

async function declineEntryOf(tx: Tx, lightningTalkId: string, now: Date): Promise<void> {
  const talk = { lightningTalkId, lightningTalk: { givenAt: null } };
  const entry = await tx.lightningEntry.findFirst({ where: { ...talk, withdrawnAt: null, declinedAt: null } });
  const slot = entry && (await readSlot(tx, entry.signUpId));
  if (!slot) return;
  await tx.lightningEntry.update({ where: { id: entry.id }, data: { declinedAt: now }, select: { id: true } });
  await enqueueMail(tx, declinedMail(await mailAbout(tx, slot), entry));
}

async function putSpeakersAndLinks(tx: Tx, lightningTalkId: string, content: LightningTalkContent): Promise<void> {
  const speakers = await resolvePersonRows(tx, content.speaker);
  await tx.lightningTalkSpeaker.deleteMany({ where: { lightningTalkId } });
  await tx.lightningTalkSpeaker.createMany({ data: speakers.map((speaker) => ({ lightningTalkId, ...speaker })) });
  await tx.lightningTalkLink.deleteMany({ where: { lightningTalkId } });
  await tx.lightningTalkLink.createMany({
    data: content.link.map((link, position) => ({ lightningTalkId, position, ...link })),
  });
}

async function lockLightningTalk(tx: Tx, actor: Actor, lightningTalkId: string): Promise<NamedPlace> {
  const talk = await lockPartForEdit(tx, actor, ["lightning_talks"], lightningTalkId, async (id) => {
    const row = await tx.lightningTalk.findUnique({
      where: { id },
      select: { agendaItemId: true, title: true, agendaItem: { select: { eventId: true } } },
    });
    return row && { itemId: row.agendaItemId, eventId: row.agendaItem.eventId, title: row.title };
  });
  return { ...talk, lightningTalkId };
}
