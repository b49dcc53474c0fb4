import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recordChange } from "@/lib/history/mutations";
import { transaction } from "@/lib/platform/db";
import { lockBoth } from "./merge-mutations";
import type { TwoPeople } from "./schema";

/**
 * Writes down that two pages are two people's: they are not suggested as one again, by whatever they are alike. Saying so
 * twice is saying it once, and their pages may still be joined.
 */
export function tellPeopleApart(actor: Actor, { personId, otherId }: TwoPeople, now: Date): Promise<void> {
  return transaction(async (tx) => {
    const [person, other] = await lockBoth(tx, actor, personId, otherId);
    const { count } = await tx.personToldApart.createMany({
      data: [
        { personId, otherId },
        { personId: otherId, otherId: personId },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return;
    const told = { subject: String(person.name), details: { other: String(other.name) } };
    await recordChange(tx, actor, { act: "person.told-apart", ...told }, now);
  });
}
