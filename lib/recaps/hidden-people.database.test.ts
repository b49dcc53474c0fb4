import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { loadDemo } from "@/prisma/demo/load";
import { listProgramme } from "./programme-queries";
import { findRecapForPage, listRecaps } from "./queries";
import { partsAsThings, recapAsArticle } from "./structured-data";

withDatabase();

/** Of the demo's people: one who moderates, one on the panel who gives a talk as well, and the recap's author. */
const HIDDEN = ["Abhiram", "Vandana Verma Singhal", "Rahul"];

beforeAll(async () => {
  await loadDemo(new Date("2026-11-22T12:00:00Z"));
  const mentioned = await db().person.findFirstOrThrow({ where: { name: "Rahul" }, select: { slug: true } });
  await db().$executeRaw`UPDATE "Recap" SET body = body || ${`\n\nThanks to [Rahul](/people/${mentioned.slug}).`}`;
  await db().person.updateMany({ where: { name: { in: HIDDEN } }, data: { hiddenAt: new Date() } });
});

/** Everything readers and their programs get of the demo's evenings. */
async function allThatIsTold(): Promise<string> {
  const recaps = await listRecaps();
  const events = await db().event.findMany({ select: { id: true, startsAt: true, timeZone: true } });
  const slugs = await db().recap.findMany({ where: { publishedAt: { not: null } }, select: { slug: true } });
  const pages = await Promise.all(slugs.map(({ slug }) => findRecapForPage(slug)));
  const programmes = await Promise.all(
    events.map(async (event) => partsAsThings(await listProgramme(event, { isOver: false }), event)),
  );
  return JSON.stringify([recaps, pages, programmes, pages.map((page) => page && recapAsArticle(page))]);
}

test("whoever hid themselves is named where they appeared, and nothing leads to them", async () => {
  const people = await db().person.findMany({
    where: { name: { in: HIDDEN } },
    select: { name: true, slug: true, links: { select: { url: true, handle: true } } },
  });
  expect(people).toHaveLength(HIDDEN.length);
  const told = await allThatIsTold();
  for (const { name, slug, links } of people) {
    expect(told).toContain(name);
    expect(told, name).not.toContain(`"${slug}"`);
    expect(told, name).not.toContain(`/people/${slug}`);
    for (const { handle } of links) if (handle) expect(told, name).not.toContain(`"handle":"${handle}"`);
  }
});
