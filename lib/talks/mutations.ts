import "server-only";
import type { Actor } from "@/lib/access/actor";
import { type Newer, newerThan } from "@/lib/access/seen";
import { lockItemForEdit } from "@/lib/agenda/access";
import { recordChange } from "@/lib/history/mutations";
import { resolvePersonRows } from "@/lib/people/mutations";
import { transaction } from "@/lib/platform/db";
import { readTalk } from "./organizer-queries";
import { TALK_KINDS, type TalkInput } from "./schema";
import { talkTexts } from "./texts";

/**
 * Saves the talk, workshop or keynote of an agenda item, whole: who gives it, what it is about, and where to read on.
 */
export async function saveTalk(
  actor: Actor,
  input: TalkInput,
  now: Date,
): Promise<{ ok: true; eventId: string } | Newer> {
  return transaction(async (tx) => {
    const { id: talkId, eventId, title } = await lockItemForEdit(tx, actor, TALK_KINDS, input.itemId);
    const newer = newerThan(input.seen, talkTexts(await readTalk(tx, talkId)));
    if (newer) return newer;
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
    await recordChange(tx, actor, { act: "talk.edited", subject: title, eventId }, now);
    return { ok: true, eventId };
  });
}
