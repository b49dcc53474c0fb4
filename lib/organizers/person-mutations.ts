import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotAllowed, NotFound } from "@/lib/access/outcomes";
import { recordChange } from "@/lib/history/mutations";
import { transaction } from "@/lib/platform/db";
import { canRunInstallation } from "./policy";
import type { LinkPersonInput } from "./schema";

/**
 * Says which organizer a person is, or that nobody here is. For owners only: it opens to them what guests wrote about
 * that person's talks, of other chapters too.
 */
export async function linkPerson(actor: Actor, { personId, userId }: LinkPersonInput, now: Date): Promise<void> {
  if (!canRunInstallation(actor)) throw new NotAllowed();
  await transaction(async (tx) => {
    const [person] = await tx.$queryRaw<{ name: string }[]>`
      SELECT name FROM "Person" WHERE id = ${personId}::uuid FOR NO KEY UPDATE`;
    if (!person) throw new NotFound();
    await tx.user.updateMany({ where: { personId }, data: { personId: null } });
    const subject = person.name;
    if (userId === null) return recordChange(tx, actor, { act: "person.unlinked", subject }, now);
    const [user] = await tx.user.updateManyAndReturn({ where: { id: userId }, data: { personId } });
    if (!user) throw new NotFound();
    const details = { other: user.name ?? user.email };
    await recordChange(tx, actor, { act: "person.linked", subject, details }, now);
  });
}
