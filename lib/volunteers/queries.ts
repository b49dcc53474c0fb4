import "server-only";
import type { Duty } from "@/generated/prisma/enums";
import { db } from "@/lib/platform/db";
import { hashSecret } from "@/lib/platform/secrets";
import { isDutyOpen } from "./rules";

/** The event whose duty this secret opens, and whom the link was made for; null where it opens nothing, or no more. */
export async function findDuty(secret: string, duty: Duty, now: Date) {
  const link = await db().volunteerLink.findUnique({
    where: { secretHash: hashSecret(secret), duty },
    select: {
      ...{ id: true, label: true, revokedAt: true },
      event: { select: { id: true, title: true, status: true, startsAt: true, endsAt: true, timeZone: true } },
    },
  });
  if (!link || !isDutyOpen(link, now)) return null;
  const { id, label, event } = link;
  return { linkId: id, label, event };
}
