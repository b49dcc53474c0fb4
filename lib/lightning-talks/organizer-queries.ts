import "server-only";
import type { Actor } from "@/lib/access/actor";
import { itemForEdit } from "@/lib/agenda/access";
import { db, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { LINK_ROWS, SPEAKER_ROWS, speakerRow } from "@/lib/talks/organizer-queries";
import { STANDS_IN_LINE } from "./queue";

const LIGHTNING_TALK = { id: true, title: true, abstract: true, speakers: SPEAKER_ROWS, links: LINK_ROWS } as const;

export type LightningTalksForEdit = NonNullable<Awaited<ReturnType<typeof findLightningTalksForEdit>>>;

/**
 * The lightning talks of an agenda item, in their order, as its organizer edits them, with who signed up and waits.
 * Null for strangers.
 */
export async function findLightningTalksForEdit(actor: Actor, itemId: string) {
  if (!isId(itemId)) return null;
  const item = await db().agendaItem.findFirst({
    where: { ...itemForEdit(actor, itemId), kind: "lightning_talks" },
    select: {
      event: { select: { id: true, slug: true, status: true, endsAt: true } },
      signUp: {
        select: {
          ...{ order: true, places: true, minutesEach: true, openedAt: true, closedAt: true },
          entries: {
            where: STANDS_IN_LINE,
            orderBy: [{ createdAt: "asc" }, { id: "asc" }],
            select: { id: true, name: true, email: true, affiliation: true, title: true, abstract: true, url: true },
          },
        },
      },
      lightningTalks: {
        orderBy: { position: "asc" },
        select: {
          ...{ ...LIGHTNING_TALK, givenAt: true, skippedAt: true },
          entry: { select: { id: true, name: true, email: true } },
        },
      },
    },
  });
  if (!item) return null;
  const { event, signUp, lightningTalks } = item;
  return {
    ...{ id: itemId, event, signUp, waiting: signUp?.entries ?? [] },
    talks: lightningTalks.map(({ speakers, ...talk }) => ({ ...talk, speakers: speakers.map(speakerRow) })),
  };
}

/** One lightning talk as it is now, in the caller's transaction. */
export async function readLightningTalk(tx: Tx, id: string) {
  const { speakers, ...talk } = await tx.lightningTalk.findUniqueOrThrow({ where: { id }, select: LIGHTNING_TALK });
  return { ...talk, speakers: speakers.map(speakerRow) };
}
