import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotAllowed, NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { ORGANIZE } from "@/lib/access/way-back";
import { type Tx, transaction } from "@/lib/platform/db";
import { DAY, MINUTE } from "@/lib/platform/durations";
import { enqueueMail } from "@/lib/platform/mail";
import { hashSecret, hashSignInSecret, makeSecret } from "@/lib/platform/secrets";
import { invitationMail, signInMail } from "./emails";
import { canInvite, canRunInstallation } from "./policy";
import {
  type AcceptInput,
  INVITATION_DAYS,
  type InvitationInput,
  SIGN_IN_LINK_MINUTES,
  type WelcomeInput,
} from "./schema";

/** At most this many sign-in links wait for one address: asking again does not fill somebody's mailbox. */
const WAITING_LINKS = 3;

/**
 * Mails a sign-in link to an organizer, which leads `back` to the page they were on the way to. Whether the address is one is never told: the caller says the same either way.
 */
export async function requestSignIn(email: string, now: Date, back: string = ORGANIZE): Promise<void> {
  await transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { email }, select: { id: true } });
    if (!user) return;
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${user.id}::uuid FOR UPDATE`;
    const waiting = await tx.verificationToken.count({ where: { identifier: email, expires: { gt: now } } });
    if (waiting >= WAITING_LINKS) return;
    const secret = await makeSignInSecret(tx, email, now);
    const community = await communityName(tx);
    await enqueueMail(tx, signInMail({ address: email, secret, back, community, expiresAt: signInExpiry(now) }));
  });
}

/**
 * Makes the first owner from the one-time link that the terminal shows. Answers a secret that signs them in at once.
 */
export async function welcomeFirstOrganizer(
  input: WelcomeInput,
  now: Date,
): Promise<Outcome<{ signInSecret: string }, "spent">> {
  return transaction(async (tx) => {
    const invitation = await takeInvitation(tx, input.secret, "without an address", now);
    if (!invitation) return refused("spent");
    return { ok: true, signInSecret: await admit(tx, { ...invitation, email: input.email }, input.name, now) };
  });
}

/**
 * Makes the invited person an organizer. Answers a secret that signs them in at once: the link already proved the
 * address.
 */
export async function acceptInvitation(
  input: AcceptInput,
  now: Date,
): Promise<Outcome<{ signInSecret: string }, "spent">> {
  return transaction(async (tx) => {
    const invitation = await takeInvitation(tx, input.secret, "mailed", now);
    if (!invitation?.email) return refused("spent");
    return { ok: true, signInSecret: await admit(tx, { ...invitation, email: invitation.email }, input.name, now) };
  });
}

/** Invites somebody to organize. A second invitation to the same address replaces the first. */
export async function inviteOrganizer(
  actor: Actor,
  input: InvitationInput,
  now: Date,
): Promise<Outcome<object, "already-organizer">> {
  const invitation = { isOwner: input.isOwner, chapterIds: input.chapterId };
  if (!canInvite(actor, invitation)) throw new NotAllowed();
  return transaction(async (tx) => {
    const known = await tx.chapter.count({ where: { id: { in: invitation.chapterIds } } });
    if (known !== new Set(invitation.chapterIds).size) throw new NotFound();
    const user = await tx.user.findUnique({
      where: { email: input.email },
      select: { isOwner: true, chapters: { select: { chapterId: true } } },
    });
    const has = new Set(user?.chapters.map((row) => row.chapterId));
    const isInAll = !invitation.isOwner && invitation.chapterIds.every((id) => has.has(id));
    if (user && (user.isOwner || isInAll)) {
      return refused("already-organizer", "email");
    }
    // In place of the actor's own earlier one. Somebody else's stays: it may give more.
    await tx.invitation.deleteMany({ where: { email: input.email, acceptedAt: null, invitedById: actor.userId } });
    const secret = makeSecret();
    const expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAY);
    await tx.invitation.create({
      data: {
        ...invitation,
        secretHash: hashSecret(secret),
        email: input.email,
        invitedById: actor.userId,
        expiresAt,
      },
    });
    await enqueueMail(
      tx,
      invitationMail({
        address: input.email,
        secret,
        community: await communityName(tx),
        invitedBy: actor.name,
        expiresAt,
      }),
    );
    return { ok: true };
  });
}

/**
 * Takes an organizer's rights away, from their next request on, and with them every way back in: what they were invited
 * to, and whomever they invited. The last owner stays.
 */
export async function removeOrganizer(actor: Actor, userId: string): Promise<Outcome<object, "last-owner">> {
  if (!canRunInstallation(actor)) throw new NotAllowed();
  return transaction(async (tx) => {
    const owners = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM "User" WHERE "isOwner" ORDER BY id FOR UPDATE`;
    if (owners.length === 1 && owners[0]?.id === userId) return refused("last-owner");
    const user = await tx.user.findUnique({ where: { id: userId }, select: { email: true } });
    if (!user) throw new NotFound();
    await tx.invitation.deleteMany({
      where: { acceptedAt: null, OR: [{ invitedById: userId }, { email: user.email }] },
    });
    await tx.user.deleteMany({ where: { id: userId } });
    return { ok: true };
  });
}

/** Takes an invitation back that nobody has taken up: one's own, or any for an owner. */
export async function withdrawInvitation(actor: Actor, invitationId: string): Promise<void> {
  const mine = actor.isOwner ? {} : { invitedById: actor.userId };
  const open = { id: invitationId, acceptedAt: null, email: { not: null } };
  const { count } = await transaction((tx) => tx.invitation.deleteMany({ where: { AND: [open, mine] } }));
  if (count === 0) throw new NotFound();
}

/** Ends every session of this person, on every device, and spends the sign-in links that still wait in their mail. */
export async function signOutEverywhere(actor: Actor): Promise<void> {
  await transaction(async (tx) => {
    await tx.session.deleteMany({ where: { userId: actor.userId } });
    const user = await tx.user.findUnique({ where: { id: actor.userId }, select: { email: true } });
    if (user) await tx.verificationToken.deleteMany({ where: { identifier: user.email } });
  });
}

type OpenInvitation = { isOwner: boolean; chapterIds: string[]; email: string | null };

/** Spends an invitation: of two people who press the button at once, one gets it. */
async function takeInvitation(
  tx: Tx,
  secret: string,
  kind: "mailed" | "without an address",
  now: Date,
): Promise<OpenInvitation | undefined> {
  const [taken] = await tx.$queryRaw<OpenInvitation[]>`
    UPDATE "Invitation" SET "acceptedAt" = ${now}
    WHERE "secretHash" = ${hashSecret(secret)} AND "acceptedAt" IS NULL AND "expiresAt" > ${now}
      AND (email IS NOT NULL) = ${kind === "mailed"}
    RETURNING "isOwner", "chapterIds", email`;
  return taken;
}

async function admit(tx: Tx, invitation: OpenInvitation & { email: string }, name: string, now: Date): Promise<string> {
  const { id } = await tx.user.upsert({
    where: { email: invitation.email },
    create: { email: invitation.email, name, isOwner: invitation.isOwner, emailVerified: now },
    update: { name, ...(invitation.isOwner && { isOwner: true }) },
    select: { id: true },
  });
  const chapters = await tx.chapter.findMany({ where: { id: { in: invitation.chapterIds } }, select: { id: true } });
  await tx.chapterOrganizer.createMany({
    data: chapters.map((chapter) => ({ chapterId: chapter.id, userId: id })),
    skipDuplicates: true,
  });
  return makeSignInSecret(tx, invitation.email, now);
}

/** A secret that signs this address in once, for a quarter of an hour. */
export async function makeSignInSecret(tx: Tx, email: string, now: Date): Promise<string> {
  const secret = makeSecret();
  await tx.verificationToken.create({
    data: {
      identifier: email,
      token: hashSignInSecret(secret),
      expires: signInExpiry(now),
    },
  });
  return secret;
}

function signInExpiry(now: Date): Date {
  return new Date(now.getTime() + SIGN_IN_LINK_MINUTES * MINUTE);
}

export async function communityName(tx: Tx): Promise<string> {
  const community = await tx.community.findUnique({ where: { id: 1 }, select: { name: true } });
  return community?.name ?? "Hallway";
}
