import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { query } from "./support/database";
import { type Organizer, plantOrganizer, signIn } from "./support/organizers";
import { plantPastEvening } from "./support/past-evening";

test.use({ viewport: { width: 390, height: 844 } });

/** Somebody who gave a talk at an evening of their own. */
async function plantSpeaker(organizer: Organizer, name: string, title: string) {
  const { itemId } = await plantPastEvening(organizer, "talk");
  const [personId, slug] = [randomUUID(), `page-${randomUUID()}`];
  await query(`UPDATE "AgendaItem" SET title = $2 WHERE id = $1`, [itemId, title]);
  await query(`INSERT INTO "Person" (id, slug, name, "updatedAt") VALUES ($1, $2, $3, now())`, [personId, slug, name]);
  await query(`INSERT INTO "Talk" ("agendaItemId") VALUES ($1)`, [itemId]);
  await query(`INSERT INTO "TalkSpeaker" ("talkId", "personId", position) VALUES ($1, $2, 0)`, [itemId, personId]);
  return { personId, slug };
}

test("an organizer joins two pages of one person, whose old address leads on, and parts them again", async ({
  page,
  request,
}) => {
  const organizer = await plantOrganizer("organizer");
  const mark = randomUUID().replaceAll("-", "");
  const short = await plantSpeaker(organizer, `Vandana ${mark}`, "Koans for typing");
  const full = await plantSpeaker(organizer, `Vandana ${mark} Singhal`, "A router and a bot");
  const talks = page.getByRole("heading", { level: 3 });
  const pageOf = async (slug: string) => {
    await page.goto(`/people/${slug}`);
    return talks.allTextContents();
  };
  expect(await pageOf(full.slug)).toEqual(["A router and a bot"]);

  await signIn(page.context(), organizer);
  await page.goto("/organize/people");
  await page.getByRole("link", { name: new RegExp(`${mark}.* and .*${mark}`) }).click();
  await expect(page.getByRole("heading", { level: 1, name: "One person?" })).toBeVisible();
  await page.getByRole("button", { name: `Keep Vandana ${mark} Singhal` }).click();
  const part = page.getByRole("button", { name: `Part Vandana ${mark} again` });
  await expect(part).toBeVisible();

  const oldAddress = await request.get(`/people/${short.slug}`, { maxRedirects: 0 });
  expect([oldAddress.status(), oldAddress.headers().location]).toEqual([308, `/people/${full.slug}`]);
  expect((await pageOf(full.slug)).toSorted()).toEqual(["A router and a bot", "Koans for typing"]);

  await page.goto(`/organize/people/${full.personId}`);
  await part.click();
  await expect(part).toHaveCount(0);
  expect(await pageOf(full.slug)).toEqual(["A router and a bot"]);
  expect(await pageOf(short.slug)).toEqual(["Koans for typing"]);
});

test("an organizer says once that two people of one name are two, and reads it in the history", async ({ page }) => {
  const organizer = await plantOrganizer("organizer");
  const mark = randomUUID().replaceAll("-", "");
  const { personId } = await plantSpeaker(organizer, `Rahul ${mark}`, "A router");
  const other = await plantSpeaker(organizer, `Rahul ${mark} Sharma`, "A bot");
  await signIn(page.context(), organizer);
  await page.goto("/organize/people");
  const suggestion = page.getByRole("link", { name: new RegExp(`${mark}.* and .*${mark}`) });
  await suggestion.click();
  await page.getByRole("button", { name: "They are two people" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "People" })).toBeVisible();
  await expect(suggestion).toHaveCount(0);

  await page.goto(`/organize/people/${personId}/merge?with=${other.personId}`);
  await expect(page.getByText("Somebody said that these are two people.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Keep / })).toHaveCount(2);
  await signIn(page.context(), await plantOrganizer("owner"));
  await page.goto("/organize/history");
  await expect(page.getByText(new RegExp(`said that .*${mark}.* and .*${mark}.* are two people`))).toBeVisible();
});
