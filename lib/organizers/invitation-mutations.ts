import "server-only";
import type { ChapterRole, Duty } from "@/generated/prisma/enums";
import type { Actor } from "@/lib/access/actor";
import { NotAllowed, NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { type NewChange, recordChange } from "@/lib/history/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { DAY } from "@/lib/platform/durations";
import { enqueueMail } from "@/lib/platform/mail";
import { hashSecret, makeSecret } from "@/lib/platform/secrets";
import { invitationMail } from "./emails";
import { communityName, makeSignInSecret } from "./mutations";
import { canInvite } from "./policy";
import { invitedAs } from "./rules";
import { type AcceptInput, INVITATION_DAYS, type InvitationInput, type WelcomeInput } from "./schema";

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
 * Gives the invited person the role they were invited to. Answers a secret that signs them in at once: the link already proved the
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

/** Invites somebody to organize chapters, to write their recaps, or to own the installation. */
export async function inviteOrganizer(
  actor: Actor,
  input: InvitationInput,
  now: Date,
): Promise<Outcome<object, "already-organizer">> {
  const { email, isOwner, chapterId: chapterIds, role } = input;
  if (!canInvite(actor, { isOwner, chapterIds })) throw new NotAllowed();
  return transaction(async (tx) => {
    const chapters = await tx.chapter.findMany({ where: { id: { in: chapterIds } }, select: { id: true, name: true } });
    if (chapters.length !== new Set(chapterIds).size) throw new NotFound();
    const user = await tx.user.findUnique({ where: { email }, select: { isOwner: true, chapters: true } });
    const isInAll = chapterIds.every((id) =>
      user?.chapters.some((row) => row.chapterId === id && (row.role === "organizer" || row.role === role)),
    );
    if (user && (user.isOwner || (!isOwner && isInAll))) return refused("already-organizer", "email");
    await sendInvitation(tx, actor, { email, isOwner, chapterIds, role }, now);
    const fields = [invitedAs({ isOwner, role, duty: null })];
    const change: NewChange = { act: "organizer.invited", subject: email, details: { fields } };
    for (const { id } of chapters) await recordChange(tx, actor, { ...change, chapterId: id }, now);
    if (chapters.length === 0) await recordChange(tx, actor, change, now);
    return { ok: true };
  });
}

type NewInvitation = { email: string } & Partial<Omit<OpenInvitation, "email">>;

/**
 * Mails an invitation in the caller's transaction, which knows that the actor may give what it gives. In place of the
 * actor's own earlier one to the same: somebody else's stays, because it may give more.
 */
export async function sendInvitation(tx: Tx, actor: Actor, wanted: NewInvitation, now: Date): Promise<void> {
  const { email, isOwner = false, chapterIds = [], role = "organizer", eventId = null, duty = null } = wanted;
  await tx.invitation.deleteMany({ where: { email, acceptedAt: null, invitedById: actor.userId, eventId } });
  const secret = makeSecret();
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAY);
  const given = { email, isOwner, chapterIds, role, eventId, duty };
  await tx.invitation.create({
    data: { ...given, secretHash: hashSecret(secret), invitedById: actor.userId, createdAt: now, expiresAt },
  });
  const community = await communityName(tx);
  const asked = { address: email, secret, community, invitedBy: actor.name, expiresAt };
  await enqueueMail(tx, invitationMail({ ...asked, as: invitedAs({ isOwner, role, duty }) }));
}

/** Takes an invitation back that nobody has taken up: one's own, or any for an owner. */
export async function withdrawInvitation(actor: Actor, invitationId: string, now: Date): Promise<void> {
  const mine = actor.isOwner ? {} : { invitedById: actor.userId };
  const open = { id: invitationId, acceptedAt: null, email: { not: null } };
  await transaction(async (tx) => {
    const invitation = await tx.invitation.findFirst({ where: { AND: [open, mine] } });
    if (!invitation?.email) throw new NotFound();
    await tx.invitation.deleteMany({ where: { id: invitationId, acceptedAt: null } });
    const { email: subject, chapterIds, eventId } = invitation;
    const change = { act: "invitation.withdrawn", subject, ...(eventId && { eventId }) } as const;
    for (const chapterId of chapterIds) await recordChange(tx, actor, { ...change, chapterId }, now);
    if (chapterIds.length === 0) await recordChange(tx, actor, change, now);
  });
}

type OpenInvitation = {
  isOwner: boolean;
  chapterIds: string[];
  role: ChapterRole;
  eventId: string | null;
  duty: Duty | null;
  email: string | null;
};

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
    RETURNING "isOwner", "chapterIds", role, "eventId", duty, email`;
  return taken;
}

/** Gives what was promised, as far as it is still there. Who organizes a chapter already goes on doing so. */
async function admit(tx: Tx, invitation: OpenInvitation & { email: string }, name: string, now: Date): Promise<string> {
  const { email, isOwner, chapterIds, role, eventId, duty } = invitation;
  const { id } = await tx.user.upsert({
    where: { email },
    create: { email, name, isOwner, emailVerified: now },
    update: { name, ...(isOwner && { isOwner: true }) },
    select: { id: true },
  });
  const joined: NewChange = { act: "organizer.joined", subject: name, details: { fields: [invitedAs(invitation)] } };
  const chapters = await tx.chapter.findMany({ where: { id: { in: chapterIds } }, select: { id: true } });
  for (const { id: chapterId } of chapters) {
    const row = { chapterId, userId: id, role };
    await tx.chapterOrganizer.upsert({
      where: { chapterId_userId: { chapterId, userId: id } },
      create: row,
      update: role === "organizer" ? { role } : {},
    });
    await recordChange(tx, { userId: id, name }, { ...joined, chapterId }, now);
  }
  const isThere = eventId && (await tx.event.count({ where: { id: eventId } })) > 0;
  if (isThere && duty) {
    await tx.eventVolunteer.createMany({ data: { eventId, userId: id, duty }, skipDuplicates: true });
    await recordChange(tx, { userId: id, name }, { ...joined, eventId }, now);
  }
  if (isOwner) await recordChange(tx, { userId: id, name }, joined, now);
  return makeSignInSecret(tx, email, now);
}
