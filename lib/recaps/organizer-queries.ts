import "server-only";
import { getAttendanceFacts } from "@/lib/attendance/queries";
import { isAttendanceRecorded } from "@/lib/attendance/rules";
import { givenTalks } from "@/lib/lightning-talks/stage-rules";
import { db } from "@/lib/platform/db";
import { composePassages, subjectName } from "./draft-rules";
import { findEveningToTell, PASSAGES } from "./evening-queries";
import { followedIn, type Passage, refreshed } from "./passage-rules";
import { previewUrl } from "./preview-link";
import type { RecordedEvening } from "./rules";

export type RecapForEdit = NonNullable<Awaited<ReturnType<typeof getRecapForEdit>>["recap"]>;

/**
 * The recap of an event as its writers see it, if it was saved once, and its passages. Ask for the event first: this
 * knows no actor.
 */
export async function getRecapForEdit(event: { id: string }) {
  const [evening, recap] = await Promise.all([findEveningToTell(event.id), findRow(event.id)]);
  const current = evening ? composePassages(evening) : [];
  const parts = evening?.parts ?? [];
  if (!recap) return { recap: null, passages: listPassages("", [], { current, parts }) };
  const { passages, authors, previewMadeAt, ...words } = recap;
  return {
    recap: {
      ...words,
      /** Where reviewers read it, while there is such a link. */
      previewUrl: previewMadeAt && previewUrl({ ...words, previewMadeAt }),
      body: refreshed(recap.body, passages, current),
      authors: authors.map(({ personId, person }) => ({ personId, name: person.name })),
    },
    passages: listPassages(recap.body, passages, { current, parts }),
  };
}

function findRow(eventId: string) {
  return db().recap.findUnique({
    where: { eventId },
    select: {
      slug: true,
      title: true,
      description: true,
      body: true,
      categories: true,
      isFeatured: true,
      isHidden: true,
      id: true,
      publishedAt: true,
      publishAt: true,
      previewMadeAt: true,
      updatedAt: true,
      passages: PASSAGES,
      cover: { select: { id: true, alt: true, width: true, height: true, focalX: true, focalY: true } },
      authors: { orderBy: { position: "asc" }, select: { personId: true, person: { select: { name: true } } } },
    },
  });
}

export type ListedPassages = ReturnType<typeof listPassages>;

/** Which passages of a text follow their records, which are somebody's own by now, and which were never written. */
function listPassages(
  body: string,
  kept: readonly Passage[],
  { current, parts }: { current: Passage[]; parts: { id: string; title: string }[] },
) {
  const followed = followedIn(body, kept);
  const known = new Set(kept.map(({ subject }) => subject));
  const named = (passages: readonly Passage[]) =>
    passages.map((passage) => ({ ...passage, name: subjectName(passage.subject, parts) }));
  return {
    following: named(current.filter(({ subject }) => followed.has(subject))),
    own: named(current.filter(({ subject }) => known.has(subject) && !followed.has(subject))),
    missing: named(current.filter(({ subject }) => !known.has(subject))),
  };
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
        lightningTalks: { orderBy: { position: "asc" }, select: { id: true, title: true, givenAt: true, ...COUNTED } },
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
