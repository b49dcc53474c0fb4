import "server-only";
import { getAttendanceFacts } from "@/lib/attendance/queries";
import { isAttendanceRecorded } from "@/lib/attendance/rules";
import { db } from "@/lib/platform/db";
import type { RecordedEvening } from "./rules";

export type RecapForEdit = NonNullable<Awaited<ReturnType<typeof findRecapForEdit>>>;

/**
 * The recap of an event its organizer may change, if it was saved once. Ask for the event first: this knows no actor.
 */
export async function findRecapForEdit(event: { id: string }) {
  const recap = await db().recap.findUnique({
    where: { eventId: event.id },
    select: {
      slug: true,
      title: true,
      description: true,
      body: true,
      categories: true,
      isFeatured: true,
      isHidden: true,
      publishedAt: true,
      updatedAt: true,
      cover: { select: { id: true, alt: true, width: true, height: true, focalX: true, focalY: true } },
      authors: { orderBy: { position: "asc" }, select: { personId: true, person: { select: { name: true } } } },
    },
  });
  if (!recap) return null;
  return { ...recap, authors: recap.authors.map(({ personId, person }) => ({ personId, name: person.name })) };
}

const NOTHING = { speakers: 0, links: 0 };
const COUNTED = { _count: { select: { speakers: true, links: true } } } as const;

/**
 * What was recorded of an event, as far as its recap can miss something. Ask for the event first: this knows no actor.
 */
export async function getRecordedEvening(event: { id: string }): Promise<RecordedEvening> {
  const [attendance, items] = await Promise.all([
    getAttendanceFacts(event.id),
    db().agendaItem.findMany({
      where: { eventId: event.id },
      orderBy: { position: "asc" },
      select: {
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
        lightningTalks: { orderBy: { position: "asc" }, select: { id: true, title: true, ...COUNTED } },
      },
    }),
  ]);
  type Item = (typeof items)[number];
  const isTalk = ({ kind }: Item) => kind === "talk" || kind === "workshop" || kind === "keynote";
  return {
    isCounted: isAttendanceRecorded(attendance),
    panels: items.filter(({ kind }) => kind === "panel").map(panelOf),
    talks: items.flatMap((item) => [
      ...(isTalk(item) ? [{ itemId: item.id, id: item.id, title: item.title, ...(item.talk?._count ?? NOTHING) }] : []),
      ...item.lightningTalks.map(({ id, title, _count }) => ({ itemId: item.id, id, title, ..._count })),
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
