import { expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { parseDay } from "./days";
import { listConferencesAhead } from "./run-up-queries";

withDatabase();

const now = new Date("2027-09-20T12:00:00Z");
const day = (typed: string) => parseDay(typed);

async function plant(
  slug: string,
  name: string,
  startsOn: string | null,
  rest: { endsOn?: string; isDraft?: true } = {},
) {
  const { endsOn, isDraft } = rest;
  await db().event.create({
    data: {
      ...{ slug, title: slug, summary: "", status: isDraft ? "draft" : "published", timeZone: "Asia/Kolkata" },
      ...{ startsAt: new Date("2027-08-07T12:30:00Z"), endsAt: new Date("2027-08-07T15:00:00Z") },
      ...(!isDraft && { publishedAt: new Date("2027-07-01T00:00:00Z") }),
      runUp: {
        create: { name, startsOn: startsOn ? day(startsOn) : null, endsOn: endsOn ? day(endsOn) : null, url: null },
      },
    },
    select: { id: true },
  });
}

it("lists a conference once, with every evening that leads to it, until its last day is over there", async () => {
  await plant("evening-b", "PyCon India", "2027-09-17", { endsOn: "2027-09-20" });
  await plant("evening-a", "PYCON INDIA", "2027-09-17", { endsOn: "2027-09-20" });
  await plant("later", "PyDelhi", "2027-10-02");
  await plant("over", "PyPune", "2027-09-19");
  await plant("undated", "Some day", null);
  await plant("draft", "Secret", "2027-12-01", { isDraft: true });
  const told = async (at: Date) =>
    (await listConferencesAhead(at)).map(({ name, runUps }) => [name.toLowerCase(), runUps.length]);
  expect(await told(now)).toEqual([
    ["pycon india", 2],
    ["pydelhi", 1],
  ]);
  expect(await told(new Date("2027-09-20T18:29:00Z"))).toHaveLength(2);
  expect(await told(new Date("2027-09-20T18:30:00Z"))).toEqual([["pydelhi", 1]]);
});
