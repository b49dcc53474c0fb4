import "server-only";
import { randomUUID } from "node:crypto";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { mayBeMailedAbout } from "@/lib/outbox/mailboxes";
import { emailKey } from "@/lib/people/contact-schema";
import { type Tx, transaction } from "@/lib/platform/db";
import { enqueueMail } from "@/lib/platform/mail";
import { hashSecret } from "@/lib/platform/secrets";
import { signedUpMail } from "./emails";
import { entrySecretHash } from "./entry-link";
import { findStanding } from "./entry-queries";
import { forgetEntry } from "./forget";
import {
  countTurns,
  fillPlaces,
  type HeldSlot,
  linkTo,
  listWaiting,
  mailAbout,
  putInQueue,
  readSlot,
  STANDS_IN_LINE,
  takeFromQueue,
} from "./queue";
import { isSignUpOpen, LONGEST_LINE, turnsToGive } from "./sign-up-rules";
import type { EntryChange, LightningSignUpForm } from "./sign-up-schema";

type SignUpRefusal = "closed" | "line-full";

/**
 * Takes somebody into the queue of a slot, or into its line. Who asks twice with the same title is told the same twice:
 * one talk, and their link once more.
 */
export function signUpForTalk(
  input: LightningSignUpForm,
  now: Date,
): Promise<Outcome<{ slug: string }, SignUpRefusal>> {
  return transaction(async (tx) => {
    const slot = await holdSlot(tx, input.itemId);
    const { signUp, event } = slot;
    if (!signUp || event.status === "draft") throw new NotFound();
    if (!isSignUpOpen(signUp, event, now)) return refused("closed");
    const before = await findEntry(tx, input);
    if (!before && (await isLineFull(tx, slot.itemId))) return refused("line-full");
    const entry = before ? await standAgain(tx, before, input, now) : await addEntry(tx, input, now);
    if (isWaiting(entry) && signUp.order === "first_come") await takePlace(tx, slot, entry.id);
    if (!entry.declinedAt && (await mayBeMailedAbout(tx, event.id, entry.emailKey, now))) {
      const standing = await findStanding(tx, entry.id);
      await enqueueMail(tx, signedUpMail(await mailAbout(tx, slot), entry, standing));
    }
    return { ok: true, slug: event.slug };
  });
}

/** Changes what a speaker says of their talk, also of one that stands in the queue. A given one stays as it was. */
export function changeEntry({ secret, ...said }: EntryChange): Promise<Outcome<object, "given" | "again">> {
  return withEntry(secret, async (tx, { entry }) => {
    if (entry.lightningTalk?.givenAt) return refused("given");
    const { title, abstract, url } = said;
    const isTaken = await tx.lightningEntry.count({
      where: { signUpId: entry.signUpId, emailKey: entry.emailKey, title, id: { not: entry.id } },
    });
    if (isTaken > 0) return refused("again", "title");
    await tx.lightningEntry.update({ where: { id: entry.id }, data: said, select: { id: true } });
    const { lightningTalkId } = entry;
    if (lightningTalkId) {
      await tx.lightningTalk.update({
        where: { id: lightningTalkId },
        data: { title, abstract },
        select: { id: true },
      });
      // Only the link that was theirs: an organizer may have added others.
      await tx.lightningTalkLink.deleteMany({ where: { lightningTalkId, url: { in: [entry.url, url] } } });
      if (url) await tx.lightningTalkLink.create({ data: { lightningTalkId, ...linkTo(url) }, select: { id: true } });
    }
    return { ok: true };
  });
}

/** Takes a talk back. Whoever waits longest gets the place; taking back twice is taking back once. */
export function withdrawEntry(secret: string, now: Date): Promise<Outcome<object, "given">> {
  return withEntry(secret, async (tx, { entry }) => {
    if (entry.lightningTalk?.givenAt) return refused("given");
    await endEntry(tx, entry, { withdrawnAt: now });
    await fillPlaces(tx, entry.signUpId, now);
    return { ok: true };
  });
}

/** Erases what somebody signed up with, at once. A turn still ahead goes to whoever waits longest. */
export function eraseEntry(secret: string, now: Date): Promise<void> {
  return withEntry(secret, async (tx, { slot, entry }) => {
    await forgetEntry(tx, { ...entry, eventId: slot.event.id }, slot.event.endsAt <= now);
    await fillPlaces(tx, entry.signUpId, now);
  });
}

type Ending = { withdrawnAt: Date } | { declinedAt: Date };

/** Ends an entry in the caller's transaction, which holds the event: its talk is in no queue any more. */
export async function endEntry(
  tx: Tx,
  entry: { id: string; lightningTalkId: string | null },
  ending: Ending,
): Promise<void> {
  if (entry.lightningTalkId) await takeFromQueue(tx, entry.lightningTalkId);
  await tx.lightningEntry.updateMany({ where: { id: entry.id, withdrawnAt: null, declinedAt: null }, data: ending });
}

/** Holds the event of a slot and answers the slot as it is now. */
async function holdSlot(tx: Tx, itemId: string): Promise<HeldSlot> {
  await tx.$queryRaw`
    SELECT id FROM "Event" WHERE id = (SELECT "eventId" FROM "AgendaItem" WHERE id = ${itemId}::uuid)
    FOR NO KEY UPDATE`;
  const slot = await readSlot(tx, itemId);
  if (!slot) throw new NotFound();
  return slot;
}

/** What the owner of a link does to their entry, with the event held. */
function withEntry<Result>(
  secret: string,
  act: (
    tx: Tx,
    held: { slot: HeldSlot; entry: NonNullable<Awaited<ReturnType<typeof readOwnEntry>>> },
  ) => Promise<Result>,
): Promise<Result> {
  return transaction(async (tx) => {
    const found = await readOwnEntry(tx, secret);
    if (!found) throw new NotFound();
    const slot = await holdSlot(tx, found.signUpId);
    // Read anew: only now nobody else can be changing it.
    const entry = await readOwnEntry(tx, secret);
    if (!entry) throw new NotFound();
    return act(tx, { slot, entry });
  });
}

function readOwnEntry(tx: Tx, secret: string) {
  return tx.lightningEntry.findUnique({
    where: { secretHash: hashSecret(secret) },
    include: { lightningTalk: { select: { givenAt: true } } },
  });
}

type Entry = NonNullable<Awaited<ReturnType<typeof findEntry>>>;

function findEntry(tx: Tx, { itemId, email, title }: LightningSignUpForm) {
  return tx.lightningEntry.findUnique({
    where: { signUpId_emailKey_title: { signUpId: itemId, emailKey: emailKey(email), title } },
  });
}

async function isLineFull(tx: Tx, itemId: string): Promise<boolean> {
  return (await tx.lightningEntry.count({ where: { signUpId: itemId, ...STANDS_IN_LINE } })) >= LONGEST_LINE;
}

async function addEntry(tx: Tx, { itemId, email, ...said }: LightningSignUpForm, now: Date): Promise<Entry> {
  const id = randomUUID();
  const createdAt = await afterOthers(tx, itemId, now);
  return tx.lightningEntry.create({
    data: {
      ...{ id, signUpId: itemId, email, emailKey: emailKey(email), ...said },
      ...{ secretHash: entrySecretHash(id), createdAt },
    },
  });
}

/** Somebody who withdrew comes back at the end of the line; anybody else stands where they stood. */
async function standAgain(tx: Tx, before: Entry, input: LightningSignUpForm, now: Date): Promise<Entry> {
  const { name, affiliation, abstract, url } = input;
  const createdAt = await afterOthers(tx, before.signUpId, now);
  const anew = { name, affiliation, abstract, url, withdrawnAt: null, createdAt };
  return tx.lightningEntry.update({
    where: { id: before.id },
    data: { secretHash: entrySecretHash(before.id), ...(before.withdrawnAt && anew) },
  });
}

/** The line is ordered by this: later than whoever stands in it already, also within one millisecond. */
async function afterOthers(tx: Tx, itemId: string, now: Date): Promise<Date> {
  const { _max } = await tx.lightningEntry.aggregate({ where: { signUpId: itemId }, _max: { createdAt: true } });
  return new Date(Math.max(now.getTime(), (_max.createdAt?.getTime() ?? 0) + 1));
}

const isWaiting = ({ lightningTalkId, withdrawnAt, declinedAt }: Entry) =>
  lightningTalkId === null && withdrawnAt === null && declinedAt === null;

/** Gives an entry a place where one is free for it, after everybody who waits already. */
async function takePlace(tx: Tx, { itemId, signUp }: HeldSlot, entryId: string): Promise<void> {
  const waiting = await listWaiting(tx, itemId);
  const turns = turnsToGive(signUp?.places ?? null, await countTurns(tx, itemId), waiting.length);
  const own = waiting.slice(0, turns).find(({ id }) => id === entryId);
  if (own) await putInQueue(tx, itemId, own);
}
