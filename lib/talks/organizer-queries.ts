import "server-only";
import type { Actor } from "@/lib/access/actor";
import { itemForEdit } from "@/lib/agenda/access";
import { db, type Tx } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { TALK_KINDS } from "./schema";

/** What the rows of a talk's form are filled with. */
export const SPEAKER_ROWS = {
  orderBy: { position: "asc" },
  select: { personId: true, affiliation: true, person: { select: { name: true } } },
} as const;
export const LINK_ROWS = { orderBy: { position: "asc" }, select: { kind: true, url: true, label: true } } as const;

export type TalkForEdit = NonNullable<Awaited<ReturnType<typeof findTalkForEdit>>>;

/** The talk of an agenda item as its organizer edits it, empty before it was saved once. Null for strangers. */
export async function findTalkForEdit(actor: Actor, itemId: string) {
  if (!isId(itemId)) return null;
  const item = await db().agendaItem.findFirst({
    where: { ...itemForEdit(actor, itemId), kind: { in: [...TALK_KINDS] } },
    select: { id: true },
  });
  return item && { id: itemId, ...(await readTalk(db(), itemId)) };
}

/** What is known of the talk of an agenda item, in the caller's transaction. */
export async function readTalk(tx: Tx, itemId: string) {
  const talk = await tx.talk.findUnique({
    where: { agendaItemId: itemId },
    select: { abstract: true, speakers: SPEAKER_ROWS, links: LINK_ROWS },
  });
  const { abstract = "", speakers = [], links = [] } = talk ?? {};
  return { abstract, links, speakers: speakers.map(speakerRow) };
}

export function speakerRow(row: { personId: string; affiliation: string; person: { name: string } }) {
  return { personId: row.personId, affiliation: row.affiliation, name: row.person.name };
}
