import "server-only";
import { db } from "@/lib/platform/db";
import { hashSecret } from "@/lib/platform/secrets";
import { readGuestFormOf } from "@/lib/rsvp-questions/queries";
import { mayChangeAnswers } from "./answer-rules";

export type GuestAnswersPage = NonNullable<Awaited<ReturnType<typeof findGuestAnswers>>>;

/** What the guest behind a link was asked and said, and whether the answers may still change. */
export async function findGuestAnswers(secret: string, now: Date) {
  const rsvp = await db().rsvp.findUnique({
    where: { secretHash: hashSecret(secret), erasedAt: null },
    select: { id: true, eventId: true, status: true, event: { select: { status: true, startsAt: true } } },
  });
  if (!rsvp) return null;
  return { ...(await readGuestFormOf(db(), rsvp)), mayChange: mayChangeAnswers(rsvp.status, rsvp.event, now) };
}
