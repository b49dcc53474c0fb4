import { expect, type Page, test } from "@playwright/test";
import { query } from "./support/database";
import { plantOrganizer, signIn } from "./support/organizers";
import { plantPastEvening } from "./support/past-evening";
import { storyField, storyOf, tellStory } from "./support/story";

async function openRecap(page: Page) {
  const organizer = await plantOrganizer("organizer");
  await signIn(page.context(), organizer);
  const evening = await plantPastEvening(organizer, "talk");
  await page.goto(evening.recapPage);
  return evening;
}

const TALK = "There was a talk, “The slot”.";
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const saidNow = (page: Page, words: string) => expect(page.getByText(words).first()).toBeVisible();

async function draft(page: Page): Promise<void> {
  await press(page, "Draft it from what was recorded");
  await saidNow(page, "Drafted from what was recorded.");
  await expect(storyField(page)).toHaveValue(new RegExp(TALK));
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a drafted passage follows its record, until somebody changes its words", async ({ page }) => {
      const { recapPage, itemId } = await openRecap(page);
      await draft(page);
      await expect(page.getByLabel("Description")).toHaveValue(/^A talk, on /);
      await query(`UPDATE "AgendaItem" SET title = 'Koans' WHERE id = $1`, [itemId]);
      await page.goto(recapPage);
      await expect(storyField(page)).toHaveValue(/There was a talk, “Koans”\./);

      const opened = await storyField(page).inputValue();
      await tellStory(page, opened.replace("There was a talk, “Koans”.", "“Koans” made us laugh."), javaScriptEnabled);
      await press(page, "Save draft");
      await saidNow(page, "Saved.");
      await query(`UPDATE "AgendaItem" SET title = 'Metaclasses' WHERE id = $1`, [itemId]);
      await page.goto(recapPage);
      await expect(storyField(page)).toHaveValue(/“Koans” made us laugh\./);
      const passages = page.getByRole("region", { name: "What follows its record" });
      await expect(passages.getByText("Metaclasses yours")).toBeVisible();
      await expect(passages.getByText("The thanks follows")).toBeVisible();
    });

    test("earlier words are read as differences, and come back", async ({ page }) => {
      await openRecap(page);
      await draft(page);
      const drafted = await storyField(page).inputValue();
      await tellStory(page, "All of it was good.", javaScriptEnabled);
      await press(page, "Save draft");
      await saidNow(page, "Saved.");

      await page.getByRole("link", { name: "Earlier words" }).click();
      await page
        .getByRole("link", { name: /^What changed/ })
        .first()
        .click();
      await expect(page.locator("ins")).toContainText(["All of it was good."]);
      await expect(page.locator("del").first()).toContainText("we met for");
      await page.getByRole("link", { name: "Earlier words" }).click();
      await page
        .getByRole("link", { name: /^What changed/ })
        .nth(1)
        .click();
      await press(page, "Restore these words");
      await saidNow(page, "The earlier words are back.");
      await expect(storyField(page)).toHaveValue(drafted);
    });

    test("a recap is to publish itself on a day to come, and then it is not", async ({ page }) => {
      await openRecap(page);
      await draft(page);
      await page.getByLabel("Day and time").fill("2020-01-01T10:00");
      await press(page, "Publish it then");
      await saidNow(page, "This time is over.");
      await page.getByLabel("Day and time").fill("2040-01-01T10:00");
      await press(page, "Publish it then");
      await saidNow(page, "It publishes itself on Sunday 1 January 2040, 10:00.");
      await press(page, "Do not publish it then");
      await saidNow(page, "It does not publish itself any more.");
    });

    test("a reviewer reads a draft by its link, until it is closed", async ({ page, browser }) => {
      await openRecap(page);
      await draft(page);
      await press(page, "Make a preview link");
      const link = page.getByRole("link", { name: /\/preview\// });
      const url = (await link.getAttribute("href")) ?? "";
      const reviewer = await (await browser.newContext()).newPage();
      const answer = await reviewer.goto(url);
      expect(answer?.headers()).toMatchObject({ "cache-control": expect.stringContaining("no-store") });
      await expect(reviewer.getByText(TALK)).toBeVisible();
      await expect(reviewer.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
      await press(page, "Close this link");
      await saidNow(page, "The link is closed");
      expect((await reviewer.goto(url))?.status()).toBe(404);
      await expect(reviewer.getByRole("heading", { level: 1 })).toHaveText("This link opens no recap");
      await reviewer.context().close();
    });
  });
}

async function bodyOf(eventId: string): Promise<string | undefined> {
  const [recap] = await query<{ body: string }>(`SELECT body FROM "Recap" WHERE "eventId" = $1`, [eventId]);
  return recap?.body;
}

test("a draft saves itself while somebody writes, and the next tab goes on from it", async ({ page }) => {
  const { recapPage, eventId } = await openRecap(page);
  await (await storyOf(page)).pressSequentially("It began at six.");
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await (await storyOf(page)).press("End");
  await (await storyOf(page)).pressSequentially(" With tea.");
  await expect.poll(() => bodyOf(eventId)).toBe("It began at six. With tea.");
  await page.goto(recapPage);
  await expect(storyField(page)).toHaveValue("It began at six. With tea.");
  await expect(page.getByText("is back. It was not saved yet.")).toHaveCount(0);
  await press(page, "Save draft");
  await saidNow(page, "Saved.");
});

test("a published recap is read by nobody in half a sentence", async ({ page, request }) => {
  const { recapPage, eventId } = await openRecap(page);
  await draft(page);
  await press(page, "Save and publish");
  await saidNow(page, "Everybody can read it now.");
  await page.clock.install();
  await (await storyOf(page)).pressSequentially("Half a sen");
  await page.clock.fastForward(60_000);
  const [recap] = await query<{ slug: string; body: string }>(`SELECT slug, body FROM "Recap" WHERE "eventId" = $1`, [
    eventId,
  ]);
  expect(recap?.body).not.toContain("Half a sen");
  expect(await (await request.get(`/recaps/${recap?.slug}`)).text()).not.toContain("Half a sen");
  await page.goto(recapPage);
  await expect(page.getByText("is back. It was not saved yet.")).toBeVisible();
});

test("opening and saving leaves the bytes of a text alone", async ({ page }) => {
  const { recapPage, eventId } = await openRecap(page);
  const bytes = "\n---\r\ntitle: x\r\n---\n\nIt began[^1].  \n\n\n[^1]: At six.\t\r\n  \n";
  await query(
    `INSERT INTO "Recap" (id, "eventId", slug, title, body, "updatedAt") VALUES ($1, $1, $2, 'An evening', $3, now())`,
    [eventId, `bytes-${eventId}`, bytes],
  );
  await page.goto(recapPage);
  await press(page, "Save draft");
  await saidNow(page, "Saved.");
  expect(await bodyOf(eventId)).toBe(bytes);
});
