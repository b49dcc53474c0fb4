import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import { listAttendanceFacts } from "@/lib/attendance/queries";
import { isAttendanceRecorded } from "@/lib/attendance/rules";
import { givenTalks } from "@/lib/lightning-talks/stage-rules";
import { db } from "@/lib/platform/db";
import { type Completeness, completenessOf } from "./completeness-rules";
import { findGaps, type RecordedEvening, textOf } from "./rules";

const NOTHING = { speakers: 0, links: 0 };
const COUNTED = { _count: { select: { speakers: true, links: true } } } as const;

const RECORDED = {
  id: true,
  kind: true,
  title: true,
  panel: {
    select: {
      panelists: { select: { role: true } },
      questions: {
        orderBy: { position: "asc" },
        select: { id: true, text: true, _count: { select: { answers: true } } },
      },
    },
  },
  talk: { select: COUNTED },
  lightningTalks: { orderBy: { position: "asc" }, select: { id: true, title: true, givenAt: true, ...COUNTED } },
} satisfies Prisma.AgendaItemSelect;

const WRITTEN = {
  description: true,
  body: true,
  categories: true,
  coverId: true,
  authors: { select: { personId: true } },
} satisfies Prisma.RecapSelect;

/** What the recap of an event still lacks. Ask for the event first: this knows no actor. */
export async function getCompleteness(event: { id: string }): Promise<Completeness> {
  return (await listCompleteness([event.id])).get(event.id) ?? completenessOf([]);
}

/** The same of many events, by their ids. */
export async function listCompleteness(eventIds: string[]): Promise<Map<string, Completeness>> {
  const [attendances, events] = await Promise.all([
    listAttendanceFacts(eventIds),
    db().event.findMany({
      where: { id: { in: eventIds } },
      select: {
        id: true,
        agendaItems: { orderBy: { position: "asc" }, select: RECORDED },
        recap: { select: WRITTEN },
      },
    }),
  ]);
  return new Map(
    events.map(({ id, agendaItems, recap }) => {
      const attendance = attendances.get(id);
      const evening = recordedEvening(attendance ? isAttendanceRecorded(attendance) : false, agendaItems);
      const text = textOf(recap && { ...recap, cover: recap.coverId });
      return [id, completenessOf(findGaps(evening, text))];
    }),
  );
}

type Item = Prisma.AgendaItemGetPayload<{ select: typeof RECORDED }>;

function recordedEvening(isCounted: boolean, items: Item[]): RecordedEvening {
  const isTalk = ({ kind }: Item) => kind === "talk" || kind === "workshop" || kind === "keynote";
  return {
    isCounted,
    panels: items.filter(({ kind }) => kind === "panel").map(panelOf),
    talks: items.flatMap((item) => [
      ...(isTalk(item) ? [{ itemId: item.id, id: item.id, title: item.title, ...(item.talk?._count ?? NOTHING) }] : []),
      ...givenTalks(item.lightningTalks).map(({ id, title, _count }) => ({ itemId: item.id, id, title, ..._count })),
    ]),
    emptySlots: items
      .filter(({ kind, lightningTalks }) => kind === "lightning_talks" && lightningTalks.length === 0)
      .map(({ id, title }) => ({ itemId: id, title })),
  };
}

type Seats = { panelists: { role: string }[]; questions: { id: string; text: string; _count: { answers: number } }[] };

function panelOf(item: { id: string; title: string; panel: Seats | null }): RecordedEvening["panels"][number] {
  const { panelists = [], questions = [] } = item.panel ?? {};
  const moderators = panelists.filter(({ role }) => role === "moderator").length;
  return {
    itemId: item.id,
    title: item.title,
    moderators,
    panelists: panelists.length - moderators,
    questions: questions.map(({ id, text, _count }) => ({ id, text, answers: _count.answers })),
  };
}
