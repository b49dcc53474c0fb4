import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { lockItemForEdit, lockPartForEdit } from "@/lib/agenda/access";
import { recordChange } from "@/lib/history/mutations";
import { type Act, changedFields } from "@/lib/history/rules";
import { type Tx, transaction } from "@/lib/platform/db";
import { enqueueMail } from "@/lib/platform/mail";
import { declinedMail, movedUpMail, takenOutMail } from "./emails";
import { fillPlaces, type HeldSlot, mailAbout, putInQueue, readSlot, takeFromQueue } from "./queue";
import { endEntry } from "./sign-up-mutations";
import type { EntryDecision, SignUpSettings } from "./sign-up-schema";

type Where = { eventId: string; itemId: string };

const KINDS = ["lightning_talks"] as const;
const WORDS = { order: "the order", places: "the places", minutesEach: "the minutes of each" };
const AS_NEW = { order: "first_come", places: null, minutesEach: 5 } as const;

/** Says how the slot is filled. Who waits gets the places that come free by it. */
export function saveSignUp(actor: Actor, { itemId, ...settings }: SignUpSettings, now: Date): Promise<Where> {
  return transaction(async (tx) => {
    const item = await lockItemForEdit(tx, actor, KINDS, itemId);
    const { title, signUp } = await getSlot(tx, item.id);
    await tx.lightningSignUp.upsert({
      where: { agendaItemId: item.id },
      create: { agendaItemId: item.id, ...settings },
      update: settings,
    });
    await fillPlaces(tx, item.id, now);
    const { order, places, minutesEach } = signUp ?? AS_NEW;
    const fields = changedFields(WORDS, { order, places, minutesEach }, settings);
    if (fields.length > 0) await record(tx, actor, item, { act: "lightning-sign-up.set", subject: title, fields }, now);
    return { eventId: item.eventId, itemId: item.id };
  });
}

/** Opens the sign-up, or closes it: who waits then still moves up. */
export function openOrCloseSignUp(
  actor: Actor,
  { itemId, act }: { itemId: string; act: "open" | "close" },
  now: Date,
): Promise<Where> {
  return transaction(async (tx) => {
    const item = await lockItemForEdit(tx, actor, KINDS, itemId);
    const { title } = await getSlot(tx, item.id);
    const gate = act === "open" ? { openedAt: now, closedAt: null } : { closedAt: now };
    await tx.lightningSignUp.upsert({
      where: { agendaItemId: item.id },
      create: { agendaItemId: item.id, ...gate },
      update: gate,
    });
    await fillPlaces(tx, item.id, now);
    const done = act === "open" ? "lightning-sign-up.opened" : "lightning-sign-up.closed";
    await record(tx, actor, item, { act: done, subject: title }, now);
    return { eventId: item.eventId, itemId: item.id };
  });
}

/** Gives somebody who signed up a turn, takes it back for now, or turns them down. A mail says so. */
export function decideEntry(
  actor: Actor,
  { entryId, act }: EntryDecision,
  now: Date,
): Promise<Outcome<Where, "decided" | "first-come">> {
  return transaction(async (tx) => {
    const { itemId, eventId, entry } = await lockPartForEdit(tx, actor, KINDS, entryId, (id) => readEntry(tx, id));
    const slot = await getSlot(tx, itemId);
    // By another organizer at the same moment, by the speaker, or on the stage.
    if (isDecided(entry, act)) return refused("decided");
    if (act === "take-out" && slot.signUp?.order === "first_come") return refused("first-come");
    await DECISIONS[act].carryOut(tx, slot, entry, now);
    await enqueueMail(tx, DECISIONS[act].mail(await mailAbout(tx, slot), entry));
    if (act === "decline") await fillPlaces(tx, itemId, now);
    const of = act === "decline" ? { subject: slot.title, count: 1 } : { subject: entry.title, other: slot.title };
    await record(tx, actor, { eventId }, { act: DECISIONS[act].told, ...of }, now);
    return { ok: true, eventId, itemId };
  });
}

type Entry = NonNullable<Awaited<ReturnType<typeof readEntry>>>["entry"];
type Decision = {
  told: Act;
  mail: typeof movedUpMail;
  carryOut: (tx: Tx, slot: HeldSlot, entry: Entry, now: Date) => Promise<void>;
};

const DECISIONS: Record<EntryDecision["act"], Decision> = {
  "put-in": {
    told: "lightning-entry.put-in",
    mail: movedUpMail,
    carryOut: (tx, { itemId }, entry) => putInQueue(tx, itemId, entry),
  },
  "take-out": {
    told: "lightning-entry.taken-out",
    mail: takenOutMail,
    carryOut: async (tx, _slot, { lightningTalkId }) => {
      if (lightningTalkId) await takeFromQueue(tx, lightningTalkId);
    },
  },
  decline: {
    told: "lightning-entry.declined",
    mail: declinedMail,
    carryOut: (tx, _slot, entry, now) => endEntry(tx, entry, { declinedAt: now }),
  },
};

function isDecided(entry: Entry, act: EntryDecision["act"]): boolean {
  if (entry.withdrawnAt || entry.declinedAt || entry.lightningTalk?.givenAt) return true;
  return act !== "decline" && (entry.lightningTalkId !== null) === (act === "put-in");
}

async function readEntry(tx: Tx, id: string) {
  const entry = await tx.lightningEntry.findUnique({
    where: { id },
    include: {
      lightningTalk: { select: { givenAt: true } },
      signUp: { select: { agendaItem: { select: { eventId: true } } } },
    },
  });
  return entry && { itemId: entry.signUpId, eventId: entry.signUp.agendaItem.eventId, entry };
}

async function getSlot(tx: Tx, itemId: string): Promise<HeldSlot> {
  const slot = await readSlot(tx, itemId);
  if (!slot) throw new NotFound();
  return slot;
}

type Told = { act: Act; subject: string; other?: string; count?: number; fields?: string[] };

function record(tx: Tx, actor: Actor, { eventId }: { eventId: string }, told: Told, now: Date) {
  const { act, subject, ...details } = told;
  return recordChange(tx, actor, { act, subject, eventId, details }, now);
}
