import { type BrowserContext, expect, test } from "@playwright/test";
import { plantOrganizer, signIn } from "./support/organizers";
import { organizerFiles, organizerPages, plantTarget, publicPages, secretPages } from "./support/pages";

test.describe.configure({ mode: "parallel" });

/** What pages ask an address for. */
const NAMES = [
  "done",
  "after",
  "search",
  "with",
  "left",
  "question",
  "slot",
  "show",
  "event",
  "at",
  "tables",
  "w",
  "back",
];
/** What no page has there. */
const ODD = ["constructor", "__proto__", "%FF", "%5C", "-1", "x".repeat(3000)];

/** This page with something odd at every place of its address. */
function oddly(page: string): string[] {
  const asked = ODD.map((odd) => `${page}?${NAMES.map((name) => `${name}=${odd}`).join("&")}`);
  const twice = `${page}?${NAMES.map((name) => `${name}=a&${name}=b`).join("&")}`;
  const parts = page.split("/");
  const elsewhere = parts.flatMap((_, at) => (at > 1 ? ODD.map((odd) => parts.with(at, odd).join("/")) : []));
  return [...asked, twice, ...elsewhere];
}

async function brokenAmong(context: BrowserContext, pages: string[]): Promise<string[]> {
  const broken: string[] = [];
  for (const [index, address] of [...new Set(pages.flatMap(oddly))].entries()) {
    // Wrong guesses of links are counted by network, and too many hear nothing but that: so each is another's.
    const headers = { "x-forwarded-for": `198.18.${index >> 8}.${index & 255}` };
    const answer = await context.request.get(address, { maxRedirects: 0, headers });
    if (answer.status() >= 500) broken.push(`${answer.status()} ${address.slice(0, 200)}`);
  }
  return broken;
}

test("no public page and no secret one breaks on an odd address", async ({ context }) => {
  const target = await plantTarget();
  expect(await brokenAmong(context, [...publicPages(), ...secretPages(target)])).toEqual([]);
});

for (const share of [0, 1, 2])
  test(`no organizer's page breaks on an odd address, part ${share + 1}`, async ({ context }) => {
    const target = await plantTarget();
    await signIn(context, share === 0 ? await plantOrganizer("owner") : target.host);
    const pages = [...organizerPages(target), ...organizerFiles(target)].filter((_, index) => index % 3 === share);
    expect(await brokenAmong(context, pages)).toEqual([]);
  });
