import "server-only";
import type { Duty } from "@/generated/prisma/enums";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { lockEventForEdit } from "@/lib/events/access";
import { recordChange } from "@/lib/history/mutations";
import { sendInvitation } from "@/lib/organizers/invitation-mutations";
import { invitedAs } from "@/lib/organizers/rules";
import { type Tx, transaction } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import type { VolunteerId, VolunteerInvitation } from "./schema";

/** Invites somebody to one duty of one event, with an account of their own. */
export function inviteVolunteer(
  actor: Actor,
  { eventId, duty, email }: VolunteerInvitation,
  now: Date,
): Promise<Outcome<object, "helps-already">> {
  return transaction(async (tx) => {
    await lockEventForEdit(tx, actor, eventId);
    const helps = await tx.eventVolunteer.count({ where: { eventId, duty, user: { email } } });
    if (helps > 0) return refused("helps-already", "email");
    await sendInvitation(tx, actor, { email, eventId, duty }, now);
    const fields = [invitedAs({ isOwner: false, role: "organizer", duty })];
    await recordChange(tx, actor, { act: "volunteer.invited", subject: email, eventId, details: { fields } }, now);
    return { ok: true };
  });
}

/** Takes a duty from somebody, from their next request on, and closes the links they opened it by. */
export function removeVolunteer(actor: Actor, { eventId, duty, userId }: VolunteerId, now: Date): Promise<void> {
  return transaction(async (tx) => {
    await lockEventForEdit(tx, actor, eventId);
    const volunteer = await tx.eventVolunteer.findUnique({
      where: { eventId_userId_duty: { eventId, userId, duty } },
      select: { user: { select: { name: true, email: true } } },
    });
    if (!volunteer) throw new NotFound();
    await tx.eventVolunteer.delete({ where: { eventId_userId_duty: { eventId, userId, duty } } });
    await tx.volunteerLink.updateMany({
      where: { eventId, duty, createdById: userId, revokedAt: null },
      data: { revokedAt: now },
    });
    const subject = volunteer.user.name ?? volunteer.user.email;
    await recordChange(tx, actor, { act: "volunteer.removed", subject, eventId }, now);
  });
}

/** Holds the event for whoever organizes it or has this duty there with an account. NotFound for anybody else. */
export async function lockOwnDuty(tx: Tx, actor: Actor, eventId: string, duty: Duty): Promise<void> {
  if (!isId(eventId)) throw new NotFound();
  await tx.$queryRaw`SELECT id FROM "Event" WHERE id = ${eventId}::uuid FOR NO KEY UPDATE`;
  const helps = actor.userId ? await tx.eventVolunteer.count({ where: { eventId, duty, userId: actor.userId } }) : 0;
  if (helps === 0) await lockEventForEdit(tx, actor, eventId);
}
