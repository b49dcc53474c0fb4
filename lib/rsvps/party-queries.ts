import "server-only";
import { modesOf } from "@/lib/events/seats-rules";
import { db } from "@/lib/platform/db";
import { hashSecret } from "@/lib/platform/secrets";
import { largestParty } from "./place-rules";
import { getLines } from "./queries";
import { whyFinal } from "./rules";
import { poolSentence } from "./seats-rules";

export type PartyChoices = NonNullable<Awaited<ReturnType<typeof findPartyChoices>>>;

/** What the guest behind a link may change about their party; null when there is nothing to choose, or no more. */
export async function findPartyChoices(secret: string, now: Date) {
  const rsvp = await db().rsvp.findUnique({
    where: { secretHash: hashSecret(secret), status: { in: ["pending", "going", "waitlisted"] }, erasedAt: null },
    select: {
      mode: true,
      partySize: true,
      event: {
        select: {
          ...{ id: true, status: true, startsAt: true, attendability: true, hasWaitlist: true, plusOnesLimit: true },
          ...{ capacity: true, seatsTaken: true, onlineCapacity: true, onlineSeatsTaken: true },
        },
      },
    },
  });
  if (!rsvp || whyFinal(rsvp.event, now)) return null;
  const { mode: own, partySize, event } = rsvp;
  const all = modesOf(event.attendability);
  const plusOnesLimit = Math.max(partySize, ...all.map((mode) => largestParty(event, mode))) - 1;
  if (all.length === 1 && plusOnesLimit === 0) return null;
  const lines = await getLines(event.id);
  const modes = all.map((mode) => ({ mode, says: mode === own ? "" : poolSentence(event, mode, lines[mode]) }));
  return { modes, mode: own, plusOnesLimit, plusOnes: partySize - 1 };
}
