import "server-only";
import { transaction } from "@/lib/platform/db";
import { DAY } from "@/lib/platform/durations";

/** How long a decided claim is kept, so that organizers can look back. */
const DECIDED_DAYS = 30;

/** Forgets claims that nobody proved in time, and the addresses of those that were decided a while ago. */
export async function forgetOldClaims(now: Date): Promise<void> {
  const before = new Date(now.getTime() - DECIDED_DAYS * DAY);
  await transaction((tx) =>
    tx.personClaim.deleteMany({
      where: {
        OR: [
          { provenAt: null, expiresAt: { lte: now } },
          { acceptedAt: { lte: before } },
          { declinedAt: { lte: before } },
        ],
      },
    }),
  );
}
