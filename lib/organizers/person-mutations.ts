import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotAllowed, NotFound } from "@/lib/access/outcomes";
import { transaction } from "@/lib/platform/db";
import { canRunInstallation } from "./policy";
import type { LinkPersonInput } from "./schema";

/**
 * Says which organizer a person is, or that nobody here is. For owners only: it opens to them what guests wrote about
 * that person's talks, of other chapters too.
 */
export async function linkPerson(actor: Actor, { personId, userId }: LinkPersonInput): Promise<void> {
  if (!canRunInstallation(actor)) throw new NotAllowed();
  await transaction(async (tx) => {
    const [person] = await tx.$queryRaw<object[]>`
      SELECT id FROM "Person" WHERE id = ${personId}::uuid FOR NO KEY UPDATE`;
    if (!person) throw new NotFound();
    await tx.user.updateMany({ where: { personId }, data: { personId: null } });
    if (userId === null) return;
    const { count } = await tx.user.updateMany({ where: { id: userId }, data: { personId } });
    if (count === 0) throw new NotFound();
  });
}
