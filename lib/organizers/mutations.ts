import "server-only";
import type { Actor } from "@/lib/access/actor";
import { ORGANIZE } from "@/lib/access/way-back";
import { type Tx, transaction } from "@/lib/platform/db";
import { MINUTE } from "@/lib/platform/durations";
import { enqueueMail } from "@/lib/platform/mail";
import { hashSignInSecret, makeSecret } from "@/lib/platform/secrets";
import { signInMail } from "./emails";
import { SIGN_IN_LINK_MINUTES } from "./schema";

/** At most this many sign-in links wait for one address: asking again does not fill somebody's mailbox. */
const WAITING_LINKS = 3;

/**
 * Mails a sign-in link to somebody with an account, which leads `back` to the page they were on the way to. Whether the
 * address has one is never told: the caller says the same either way.
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

/** Ends every session of this person, on every device, and spends the sign-in links that still wait in their mail. */
export async function signOutEverywhere(actor: Actor): Promise<void> {
  await transaction(async (tx) => {
    await tx.session.deleteMany({ where: { userId: actor.userId } });
    const user = await tx.user.findUnique({ where: { id: actor.userId }, select: { email: true } });
    if (user) await tx.verificationToken.deleteMany({ where: { identifier: user.email } });
  });
}

/** A secret that signs this address in once. */
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

/** What the community calls itself, for mails. */
export async function communityName(tx: Tx): Promise<string> {
  const community = await tx.community.findUnique({ where: { id: 1 }, select: { name: true } });
  return community?.name ?? "Hallway";
}
