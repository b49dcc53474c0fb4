import "server-only";
import { randomUUID } from "node:crypto";
import type { Duty } from "@/generated/prisma/enums";
import type { Actor } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { lockEventForEdit } from "@/lib/events/access";
import { recordChange } from "@/lib/history/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { hashSecret } from "@/lib/platform/secrets";
import { lockOwnDuty } from "./account-mutations";
import { volunteerSecret, volunteerSecretHash } from "./link";
import { isDutyOpen } from "./rules";
import type { OwnDuty, VolunteerLinkInput } from "./schema";

/** Makes a link that opens one duty of this event, and answers its id. */
export function makeVolunteerLink(
  actor: Actor,
  { eventId, duty, label }: VolunteerLinkInput,
  now: Date,
): Promise<string> {
  return transaction(async (tx) => {
    await lockEventForEdit(tx, actor, eventId);
    await recordChange(tx, actor, { act: "volunteer-link.made", subject: label, eventId }, now);
    return createLink(tx, actor, { eventId, duty, label });
  });
}

/** The secret of somebody's own link to a duty: the one they made for themselves, made now where there is none. */
export function openOwnDuty(actor: Actor, { eventId, duty }: OwnDuty): Promise<string> {
  return transaction(async (tx) => {
    await lockOwnDuty(tx, actor, eventId, duty);
    const own = await tx.volunteerLink.findFirst({
      where: { eventId, duty, createdById: actor.userId, label: actor.name, revokedAt: null },
      select: { id: true },
    });
    const id = own?.id ?? (await createLink(tx, actor, { eventId, duty, label: actor.name }));
    return volunteerSecret({ id, duty });
  });
}

/** Closes a link for good; what came by it stays. */
export function revokeVolunteerLink(actor: Actor, linkId: string, now: Date): Promise<{ eventId: string; duty: Duty }> {
  return transaction(async (tx) => {
    const link = isId(linkId)
      ? await tx.volunteerLink.findUnique({ where: { id: linkId }, select: { eventId: true, duty: true, label: true } })
      : null;
    if (!link) throw new NotFound();
    await lockEventForEdit(tx, actor, link.eventId);
    await tx.volunteerLink.updateMany({ where: { id: linkId, revokedAt: null }, data: { revokedAt: now } });
    const { label, ...place } = link;
    await recordChange(tx, actor, { act: "volunteer-link.revoked", subject: label, eventId: link.eventId }, now);
    return place;
  });
}

/**
 * Holds the row of the event whose duty this secret opens, until the transaction ends. Throws NotFound where it opens
 * nothing, or no more.
 */
export async function lockDuty(
  tx: Tx,
  secret: string,
  duty: Duty,
  now: Date,
): Promise<{ linkId: string; eventId: string; label: string }> {
  const secretHash = hashSecret(secret);
  await tx.$queryRaw`
    SELECT id FROM "Event" WHERE id = (SELECT "eventId" FROM "VolunteerLink" WHERE "secretHash" = ${secretHash})
    FOR NO KEY UPDATE`;
  const link = await tx.volunteerLink.findUnique({
    where: { secretHash, duty },
    select: {
      ...{ id: true, eventId: true, label: true, revokedAt: true },
      event: { select: { status: true, endsAt: true } },
    },
  });
  if (!link || !isDutyOpen(link, now)) throw new NotFound();
  return { linkId: link.id, eventId: link.eventId, label: link.label };
}

async function createLink(tx: Tx, actor: Actor, { eventId, duty, label }: VolunteerLinkInput): Promise<string> {
  const id = randomUUID();
  const secretHash = volunteerSecretHash({ id, duty });
  await tx.volunteerLink.create({
    data: { id, eventId, duty, label, secretHash, createdById: actor.userId },
    select: { id: true },
  });
  return id;
}
