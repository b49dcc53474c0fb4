import "server-only";
import type { Actor } from "@/lib/access/actor";
import { lockItemForEdit } from "@/lib/agenda/access";
import { resolvePersonRows } from "@/lib/people/mutations";
import { transaction } from "@/lib/platform/db";
import { TALK_KINDS, type TalkInput } from "./schema";

/**
 * Saves the talk, workshop or keynote of an agenda item, whole: who gives it, what it is about, and where to read on.
 */
export async function saveTalk(actor: Actor, input: TalkInput): Promise<{ eventId: string }> {
  return transaction(async (tx) => {
    const { id: talkId, eventId } = await lockItemForEdit(tx, actor, TALK_KINDS, input.itemId);
    const { abstract } = input;
    await tx.talk.upsert({
      where: { agendaItemId: talkId },
      create: { agendaItemId: talkId, abstract },
      update: { abstract },
    });
    const speakers = await resolvePersonRows(tx, input.speaker);
    await tx.talkSpeaker.deleteMany({ where: { talkId } });
    await tx.talkSpeaker.createMany({ data: speakers.map((speaker) => ({ talkId, ...speaker })) });
    await tx.talkLink.deleteMany({ where: { talkId } });
    await tx.talkLink.createMany({ data: input.link.map((link, position) => ({ talkId, position, ...link })) });
    return { eventId };
  });
}
