import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotAllowed, NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { recordChange } from "@/lib/history/mutations";
import { communityName, makeSignInSecret } from "@/lib/organizers/mutations";
import { chaptersOf } from "@/lib/people/mutations";
import { canEditPerson } from "@/lib/people/policy";
import { type Tx, transaction } from "@/lib/platform/db";
import { DAY } from "@/lib/platform/durations";
import { isId } from "@/lib/platform/ids";
import { enqueueMail } from "@/lib/platform/mail";
import { hashSecret, makeSecret } from "@/lib/platform/secrets";
import { claimDecidedMail, claimMail, claimWaitsMail } from "./emails";
import { CLAIM_DAYS, type ClaimDecision, type ClaimInput } from "./schema";

/** Claims by one address, and of one page, that may wait to be proven: asking again fills nobody's mailbox. */
const WAITING = { ofAddress: 3, ofPage: 10 };

/**
 * Mails a link that proves an address to somebody who says that a page is theirs. Whether the address is known, or the
 * page is somebody's, is never told: the caller says the same either way.
 */
export async function claimPage(input: ClaimInput, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const person = await lockPerson(tx, { slug: input.slug });
    if (!person || person.hiddenAt) throw new NotFound();
    const open = { provenAt: null, expiresAt: { gt: now } };
    const ofAddress = await tx.personClaim.count({ where: { ...open, email: input.email } });
    const ofPage = await tx.personClaim.count({ where: { ...open, personId: person.id } });
    if (ofAddress >= WAITING.ofAddress || ofPage >= WAITING.ofPage) return;
    const secret = makeSecret();
    const expiresAt = new Date(now.getTime() + CLAIM_DAYS * DAY);
    const { email, words } = input;
    await tx.personClaim.create({
      data: { personId: person.id, email, words, secretHash: hashSecret(secret), createdAt: now, expiresAt },
      select: { id: true },
    });
    const community = await communityName(tx);
    await enqueueMail(tx, claimMail({ address: email, name: person.name, community, secret, expiresAt }));
  });
}

/**
 * Takes a claim as proven: whoever has the link reads the address. One that was known as that person's gets the page at
 * once, and a secret that signs them in; any other waits for an organizer.
 */
export async function proveClaim(
  secret: string,
  now: Date,
): Promise<Outcome<{ signInSecret: string | null }, "spent">> {
  return transaction(async (tx) => {
    const claim = await takeClaim(tx, secret, now);
    if (!claim) return refused("spent");
    const person = await lockPerson(tx, { id: claim.personId });
    if (!person) throw new NotFound();
    if ((await isKnownAddress(tx, person, claim.email)) && (await givePage(tx, person, claim.email))) {
      await tx.personClaim.update({ where: { id: claim.id }, data: { acceptedAt: now }, select: { id: true } });
      await recordChange(tx, { userId: "", name: person.name }, { act: "page.claimed", subject: person.name }, now);
      return { ok: true, signInSecret: await makeSignInSecret(tx, claim.email, now) };
    }
    const community = await communityName(tx);
    for (const address of await listDeciders(tx, person)) {
      await enqueueMail(tx, claimWaitsMail({ address, name: person.name, community }));
    }
    return { ok: true, signInSecret: null };
  });
}

/**
 * Says whether a page is that of whoever claims it. Refused where the page, or the account of that address, is somebody
 * else's already.
 */
export async function decideClaim(
  actor: Actor,
  { claimId, answer }: ClaimDecision,
  now: Date,
): Promise<Outcome<object, "taken">> {
  return transaction(async (tx) => {
    const found = isId(claimId)
      ? await tx.personClaim.findUnique({ where: { id: claimId }, select: { personId: true } })
      : null;
    const person = found && (await lockPerson(tx, { id: found.personId }));
    if (!person) throw new NotFound();
    const claim = await tx.personClaim.findUnique({
      where: { id: claimId, provenAt: { not: null }, acceptedAt: null, declinedAt: null },
      select: { email: true },
    });
    // Who comes too late to decide finds the page with its new owner, and may not edit it any more.
    const ownerId = claim ? (person.user?.id ?? null) : null;
    if (!canEditPerson(actor, { chapterIds: await chaptersOf(tx, person.id), ownerId })) throw new NotFound();
    if (!claim) return { ok: true };
    const isAccepted = answer === "accept";
    if (isAccepted && !(await givePage(tx, person, claim.email))) return refused("taken");
    const decided = isAccepted ? { acceptedAt: now } : { declinedAt: now };
    const decidedById = actor.userId || null;
    await tx.personClaim.update({ where: { id: claimId }, data: { ...decided, decidedById }, select: { id: true } });
    const community = await communityName(tx);
    await enqueueMail(tx, claimDecidedMail({ address: claim.email, name: person.name, community, isAccepted }));
    const act = isAccepted ? "claim.accepted" : "claim.declined";
    await recordChange(tx, actor, { act, subject: person.name }, now);
    return { ok: true };
  });
}

/** Gives one's page back: it is nobody's again. An account that was only for it goes too. */
export async function giveBackPage(actor: Actor, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const user = await tx.user.findUnique({
      where: { id: actor.userId },
      select: {
        isOwner: true,
        person: { select: { name: true } },
        _count: { select: { chapters: true, volunteersFor: true } },
      },
    });
    if (!user?.person) throw new NotAllowed();
    await recordChange(tx, actor, { act: "page.given-back", subject: user.person.name }, now);
    const worksHere = user.isOwner || user._count.chapters + user._count.volunteersFor > 0;
    if (worksHere)
      await tx.user.update({ where: { id: actor.userId }, data: { personId: null }, select: { id: true } });
    else await tx.user.delete({ where: { id: actor.userId }, select: { id: true } });
  });
}

type Claimed = NonNullable<Awaited<ReturnType<typeof lockPerson>>>;

/** Holds a person's row, so that of two who claim the page at once one gets it. */
async function lockPerson(tx: Tx, where: { id: string } | { slug: string }) {
  const select = { id: true, name: true, hiddenAt: true, user: { select: { id: true, email: true } } } as const;
  const found = await tx.person.findUnique({ where, select: { id: true } });
  if (!found) return null;
  await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${found.id}::uuid FOR NO KEY UPDATE`;
  return tx.person.findUnique({ where: { id: found.id }, select });
}

/** Spends the link: of two presses one proves. */
async function takeClaim(tx: Tx, secret: string, now: Date) {
  const [taken] = await tx.$queryRaw<{ id: string; personId: string; email: string }[]>`
    UPDATE "PersonClaim" SET "provenAt" = ${now}
    WHERE "secretHash" = ${hashSecret(secret)} AND "provenAt" IS NULL AND "expiresAt" > ${now}
    RETURNING id, "personId", email`;
  return taken;
}

/** Whether an organizer wrote to this person at that address before, or it is the one they sign in with. */
async function isKnownAddress(tx: Tx, { id, user }: Claimed, email: string): Promise<boolean> {
  if (user) return user.email === email;
  const links = await tx.speakerLink.findMany({ where: { personId: id, revokedAt: null }, select: { email: true } });
  return links.some((link) => link.email.trim().toLowerCase() === email);
}

/** Makes the page that of the account with this address. False where either is already taken otherwise. */
async function givePage(tx: Tx, person: Claimed, email: string): Promise<boolean> {
  if (person.user) return person.user.email === email;
  const user = await tx.user.upsert({
    where: { email },
    create: { email, name: person.name, emailVerified: new Date() },
    update: {},
    select: { id: true, personId: true },
  });
  if (user.personId) return false;
  await tx.user.update({ where: { id: user.id }, data: { personId: person.id }, select: { id: true } });
  return true;
}

/** The addresses of whoever may decide: organizers of the chapters where the person appeared, else the owners. */
async function listDeciders(tx: Tx, { id, user }: Claimed): Promise<string[]> {
  const chapterId = { in: user ? [] : await chaptersOf(tx, id) };
  const organizers = await tx.user.findMany({
    where: { chapters: { some: { chapterId, role: "organizer" } } },
    select: { email: true },
  });
  const deciders =
    organizers.length > 0 ? organizers : await tx.user.findMany({ where: { isOwner: true }, select: { email: true } });
  return deciders.map(({ email }) => email);
}
