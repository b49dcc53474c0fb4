import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
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

const preview = (page: Page) => page.getByRole("region", { name: "How it will read" });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function bodyOf(eventId: string): Promise<string | undefined> {
  const [recap] = await query<{ body: string }>(`SELECT body FROM "Recap" WHERE "eventId" = $1`, [eventId]);
  return recap?.body;
}

test("words are marked by buttons and by keys, and the preview reads as the page will", async ({ page }) => {
  await openRecap(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.reload();
  await tellStory(page, "The panel");
  const story = await storyOf(page);
  await story.press("End");
  await button(page, "Heading").click();
  await story.press("End");
  await story.press("Enter");
  await story.pressSequentially("It was ");
  await story.press("Control+b");
  await story.pressSequentially("good");
  await story.press("Control+b");
  await expect(storyField(page)).toHaveValue("## The panel\nIt was **good**");
  await expect(preview(page).getByRole("heading", { name: "The panel" })).toBeVisible();
  await expect(preview(page).locator("strong")).toHaveText("good");
  await button(page, "Undo").click();
  await expect(storyField(page)).not.toHaveValue("## The panel\nIt was **good**");
  await button(page, "Redo").click();
  await expect(storyField(page)).toHaveValue("## The panel\nIt was **good**");
});

test("Tab leaves the text, and everything about it has a name", async ({ page }) => {
  await openRecap(page);
  const story = await storyOf(page);
  await expect(story).toHaveAccessibleName(/^The story/);
  await story.focus();
  await page.keyboard.press("Tab");
  await expect(story).not.toBeFocused();
  await page.getByText("Keys", { exact: true }).click();
  await expect(page.getByText("Leaves the text, as in any field")).toBeVisible();
});

test("a person who is mentioned becomes a link to their page, and a part of the evening one to its place", async ({
  page,
}) => {
  const { eventId } = await openRecap(page);
  const [slug, name] = [`zoe-${randomUUID()}`, `Zoë ${randomUUID().slice(0, 8)}`];
  await query(`INSERT INTO "Person" (id, slug, name, "updatedAt") VALUES ($1, $2, $3, now())`, [
    randomUUID(),
    slug,
    name,
  ]);
  await page.reload();
  const story = await storyOf(page);
  await story.click();
  await story.pressSequentially(`Thanks to @${name.replace("ë", "e").slice(0, 9)}`);
  await page.getByRole("option", { name }).click();
  await expect(storyField(page)).toHaveValue(`Thanks to [${name}](/people/${slug}) `);
  await page.getByLabel("Refer to a part of the evening").selectOption("The slot");
  await expect(storyField(page)).toHaveValue(`Thanks to [${name}](/people/${slug}) [The slot](#part-the-slot)`);
  await page.getByRole("button", { name: "Save and publish" }).click();
  await expect(page.getByText("Everybody can read it now")).toBeVisible();
  const [recap] = await query<{ slug: string }>(`SELECT slug FROM "Recap" WHERE "eventId" = $1`, [eventId]);
  await page.goto(`/recaps/${recap?.slug}`);
  await page.getByRole("link", { name: "The slot" }).first().click();
  await expect(page).toHaveURL(/#part-the-slot$/);
  await expect(page.locator("#part-the-slot")).toBeVisible();
});

test("a pasted picture asks what it shows, goes up and stands in the text, on a phone too", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { eventId } = await openRecap(page);
  await tellStory(page, "Look: ");
  const bytes = await sharp({ create: { width: 40, height: 20, channels: 3, background: "#a54" } })
    .png()
    .toBuffer();
  await (await storyOf(page)).evaluate((editor, base64) => {
    const data = new DataTransfer();
    const file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    data.items.add(new File([file], "pasted.png", { type: "image/png" }));
    editor.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, bytes.toString("base64"));
  const slip = page.getByRole("region", { name: "The picture pasted.png" });
  await expect(slip.getByLabel("What the picture shows")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(slip.getByRole("alert")).toHaveText("Say what the picture shows");
  await slip.getByLabel("What the picture shows").fill("The [panel]");
  await slip.getByRole("button", { name: "Put it into the text" }).click();
  await expect(storyField(page)).toHaveValue(/^Look: !\[The \\\[panel\\\]\]\(\/media\/[0-9a-f-]{36}\?w=40\)$/);
  await button(page, "Preview").click();
  await expect(preview(page).getByAltText("The [panel]")).toBeVisible();
  const rows = await query(`SELECT "isInGallery" FROM "EventPicture" WHERE "eventId" = $1`, [eventId]);
  expect(rows).toEqual([{ isInGallery: false }]);
  const isSideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(isSideways).toBe(false);
});

test("a hostile file that is dropped into the text is refused by name, and the text stays", async ({ page }) => {
  await openRecap(page);
  await tellStory(page, "Mine.");
  await page
    .getByLabel("Picture", { exact: true })
    .first()
    .setInputFiles({
      name: "drawing.png",
      mimeType: "image/png",
      buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
    });
  const slip = page.getByRole("region", { name: "The picture drawing.png" });
  await slip.getByLabel("What the picture shows").fill("A drawing");
  await slip.getByRole("button", { name: "Put it into the text" }).click();
  await expect(slip.getByRole("alert")).toContainText("not a picture we can take");
  await slip.getByRole("button", { name: "Leave it out" }).click();
  await expect(storyField(page)).toHaveValue("Mine.");
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("opening and saving a text leaves every byte of it as it was, line ends too", async ({ page }) => {
      const { eventId, recapPage } = await openRecap(page);
      const bodies = ["a\r\n\r\n- b\r\n\tc  \r\n", "\n\na\n* b\n", "a\r\nb\nc\r\n"];
      for (const [place, body] of bodies.entries()) {
        await query(`DELETE FROM "Recap" WHERE "eventId" = $1`, [eventId]);
        await query(
          `INSERT INTO "Recap" (id, "eventId", slug, title, body, "updatedAt") VALUES ($1, $2, $3, 'Old', $4, now())`,
          [randomUUID(), eventId, `old-${eventId}-${place}`, body],
        );
        await page.goto(recapPage);
        await storyOf(page, javaScriptEnabled);
        await page.getByLabel("Categories").fill(`imported-${place}`);
        await page.getByRole("button", { name: "Save draft" }).click();
        await expect(page.getByText("Saved.")).toBeVisible();
        expect(await bodyOf(eventId)).toBe(body);
      }
    });
  });
}

test("nobody else has a text rendered for an evening", async ({ page, playwright }) => {
  const { recapPage } = await openRecap(page);
  const origin = new URL(page.url()).origin;
  const render = async (request = page.context().request) =>
    (await request.post(`${recapPage}/rendering`, { data: "# Hello", headers: { origin } })).status();
  expect(await render()).toBe(200);
  expect([401, 413]).toContain(await render(await playwright.request.newContext({ baseURL: origin })));
  await signIn(page.context(), await plantOrganizer("organizer"));
  expect(await render()).toBe(404);
});
