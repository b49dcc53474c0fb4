import "server-only";
import type { Actor } from "@/lib/access/actor";
import { itemForEdit } from "@/lib/agenda/access";
import { db } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";

export type PanelForEdit = NonNullable<Awaited<ReturnType<typeof findPanelForEdit>>>;

/** The panel of an agenda item as its organizer edits it, empty before anything was put into it. Null for strangers. */
export async function findPanelForEdit(actor: Actor, itemId: string) {
  if (!isId(itemId)) return null;
  const item = await db().agendaItem.findFirst({
    where: { ...itemForEdit(actor, itemId), kind: "panel" },
    select: {
      panel: {
        select: {
          panelists: {
            orderBy: [{ position: "asc" }, { id: "asc" }],
            select: {
              id: true,
              role: true,
              affiliation: true,
              person: { select: { name: true } },
              _count: { select: { answers: true } },
            },
          },
          questions: {
            orderBy: { position: "asc" },
            select: {
              id: true,
              text: true,
              anchor: true,
              answers: { orderBy: { position: "asc" }, select: { panelistId: true, body: true } },
            },
          },
        },
      },
    },
  });
  if (!item) return null;
  const panelists = item.panel?.panelists ?? [];
  return {
    id: itemId,
    panelists: panelists.map(({ person, _count, ...seat }) => ({
      ...seat,
      name: person.name,
      answers: _count.answers,
    })),
    questions: item.panel?.questions ?? [],
  };
}
