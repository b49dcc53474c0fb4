import "server-only";
import { cache } from "react";
import type { Prisma } from "@/generated/prisma/client";
import { withoutHiddenMentions } from "@/lib/people/page-queries";
import { NAMED, publicName } from "@/lib/people/public-name";
import { db } from "@/lib/platform/db";
import { hashSecret } from "@/lib/platform/secrets";
import { isSlug } from "@/lib/platform/slug";
import { composePassages } from "./draft-rules";
import { EVENING, PASSAGES, readEvening, toTell } from "./evening-queries";
import { refreshed } from "./passage-rules";
import { tellingParts } from "./programme-rules";

/** A recap anyone may read: published, of an event anyone may see. */
const READABLE = { publishedAt: { not: null }, event: { status: { not: "draft" } } } satisfies Prisma.RecapWhereInput;

const AUTHORS = {
  orderBy: { position: "asc" },
  select: { person: NAMED },
} satisfies Prisma.Recap$authorsArgs;
const COVER = { select: { id: true, alt: true, width: true, height: true, focalX: true, focalY: true } } as const;

export type RecapForPage = NonNullable<Awaited<ReturnType<typeof readRecap>>>;

/**
 * A published recap with everything its page shows, hidden ones too. Null for drafts and recaps of unpublished events.
 */
export const findRecapForPage = cache(async (slug: string) => (isSlug(slug) ? readRecap({ slug, ...READABLE }) : null));

/** The recap of an event as its page would show it, a draft too. Ask for the event first: this knows no actor. */
export function findRecapPreview(event: { id: string }) {
  return readRecap({ eventId: event.id });
}

/** The recap that a reviewers' link opens, as its page would show it; null for a link that opens nothing. */
export function findRecapByLink(secret: string) {
  return readRecap({ previewHash: hashSecret(secret) });
}

async function readRecap(where: Prisma.RecapWhereInput) {
  const recap = await db().recap.findFirst({
    where,
    select: {
      slug: true,
      title: true,
      description: true,
      body: true,
      passages: PASSAGES,
      categories: true,
      isHidden: true,
      publishedAt: true,
      updatedAt: true,
      cover: COVER,
      authors: AUTHORS,
      event: EVENING,
    },
  });
  if (!recap) return null;
  const { authors, publishedAt, passages, body, ...text } = recap;
  const [evening, neighbours] = await Promise.all([readEvening(recap.event), findNeighbours(recap.event)]);
  const { event, attendance, programme, pictures, runUp } = evening;
  return {
    ...text,
    /** What follows its record is told as the record is now. */
    body: await withoutHiddenMentions(refreshed(body, passages, composePassages(toTell(evening)))),
    /** A draft is dated as if it were published as it stands. */
    publishedAt: publishedAt ?? text.updatedAt,
    isPublished: publishedAt !== null && event.status !== "draft",
    authors: authors.map(({ person }) => publicName(person)),
    event,
    runUp,
    attendance,
    programme: tellingParts(programme),
    pictures,
    neighbours,
  };
}

export type Neighbour = { title: string; edition: number; path: string };

/** The editions before and after in the same series, by their recap where lists show it, else by their event. */
async function findNeighbours(event: { edition: number | null; series: { id: string } | null }) {
  const { edition, series } = event;
  if (edition === null || !series) return { previous: null, next: null };
  const find = async (range: Prisma.IntNullableFilter, direction: "asc" | "desc"): Promise<Neighbour | null> => {
    const row = await db().event.findFirst({
      where: { seriesId: series.id, status: "published", edition: range },
      orderBy: { edition: direction },
      select: {
        slug: true,
        title: true,
        edition: true,
        recap: { select: { slug: true, isHidden: true, publishedAt: true } },
      },
    });
    if (!row || row.edition === null) return null;
    const hasRecap = row.recap?.publishedAt && !row.recap.isHidden;
    return {
      title: row.title,
      edition: row.edition,
      path: hasRecap ? `/recaps/${row.recap?.slug}` : `/events/${row.slug}`,
    };
  };
  const [previous, next] = await Promise.all([find({ lt: edition }, "desc"), find({ gt: edition }, "asc")]);
  return { previous, next };
}

export type RecapForList = Awaited<ReturnType<typeof listRecaps>>[number];

/** Every published recap that is not hidden, of the latest evening first. */
export async function listRecaps() {
  const recaps = await db().recap.findMany({
    where: { ...READABLE, isHidden: false },
    orderBy: [{ event: { startsAt: "desc" } }, { id: "desc" }],
    select: {
      slug: true,
      title: true,
      description: true,
      categories: true,
      isFeatured: true,
      cover: COVER,
      authors: AUTHORS,
      event: {
        select: { startsAt: true, timeZone: true, edition: true, series: { select: { slug: true, name: true } } },
      },
    },
  });
  return recaps.map(({ authors, ...recap }) => ({
    ...recap,
    authors: authors.map(({ person }) => publicName(person)),
  }));
}
