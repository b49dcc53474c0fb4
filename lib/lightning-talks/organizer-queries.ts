import "server-only";
import type { Actor } from "@/lib/access/actor";
import { itemForEdit } from "@/lib/agenda/access";
import { db, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { LINK_ROWS, SPEAKER_ROWS, speakerRow } from "@/lib/talks/organizer-queries";

const LIGHTNING_TALK = { id: true, title: true, abstract: true, speakers: SPEAKER_ROWS, links: LINK_ROWS } as const;

export type LightningTalksForEdit = NonNullable<Awaited<ReturnType<typeof findLightningTalksForEdit>>>;

/** The lightning talks of an agenda item, in their order, as its organizer edits them. Null for strangers. */
export async function findLightningTalksForEdit(actor: Actor, itemId: string) {
  if (!isId(itemId)) return null;
  const item = await db().agendaItem.findFirst({
    where: { ...itemForEdit(actor, itemId), kind: "lightning_talks" },
    select: {
      lightningTalks: {
        orderBy: { position: "asc" },
        select: LIGHTNING_TALK,
      },
    },
  });
  if (!item) return null;
  return {
    id: itemId,
    talks: item.lightningTalks.map(({ speakers, ...talk }) => ({ ...talk, speakers: speakers.map(speakerRow) })),
  };
}

/** One lightning talk as it is now, in the caller's transaction. */
export async function readLightningTalk(tx: Tx, id: string) {
  const { speakers, ...talk } = await tx.lightningTalk.findUniqueOrThrow({ where: { id }, select: LIGHTNING_TALK });
  return { ...talk, speakers: speakers.map(speakerRow) };
}
