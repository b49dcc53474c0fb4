import "server-only";
import { db } from "@/lib/platform/db";
import { composePassages, subjectName } from "./draft-rules";
import { findEveningToTell, PASSAGES } from "./evening-queries";
import { followedIn, type Passage, refreshed } from "./passage-rules";
import { previewUrl } from "./preview-link";

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
