import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { recordChange } from "@/lib/history/mutations";
import { transaction } from "@/lib/platform/db";
import { scopeOf } from "./mutations";
import { canHidePerson } from "./policy";
import type { PersonId } from "./schema";

/** Takes somebody's page away from readers. Where they appeared, only their name stands. */
export function hidePerson(actor: Actor, input: PersonId, now: Date): Promise<void> {
  return setHidden(actor, input, now, true);
}

/** Gives the page back to readers, as it is now. */
export function showPerson(actor: Actor, input: PersonId, now: Date): Promise<void> {
  return setHidden(actor, input, now, false);
}

function setHidden(actor: Actor, { personId: id }: PersonId, now: Date, isHidden: boolean): Promise<void> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
    const person = await tx.person.findUnique({ where: { id }, select: { name: true, hiddenAt: true } });
    if (!person || !canHidePerson(actor, await scopeOf(tx, id))) throw new NotFound();
    if ((person.hiddenAt !== null) === isHidden) return;
    await tx.person.update({ where: { id }, data: { hiddenAt: isHidden ? now : null }, select: { id: true } });
    await recordChange(tx, actor, { act: isHidden ? "person.hidden" : "person.shown", subject: person.name }, now);
  });
}
