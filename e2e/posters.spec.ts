import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { query } from "./support/database";
import { plantOrganizer } from "./support/organizers";
import { plantPastEvening } from "./support/past-evening";

const VIDEO = "https://www.youtube.com/watch?v=dNIMSys_M4k";
const SLIDES = "https://speakerdeck.com/ada/koans";
const CODE = "https://github.com/ada/koans";

/** A published recap of a talk with a video, slides and code. */
async function plantRecap(): Promise<string> {
  const { eventId, itemId } = await plantPastEvening(await plantOrganizer("organizer"), "talk");
  await query(`INSERT INTO "Talk" ("agendaItemId", abstract) VALUES ($1, 'Metaprogramming.')`, [itemId]);
  for (const [place, [kind, url]] of Object.entries([
    ["video", VIDEO],
    ["slides", SLIDES],
    ["repository", CODE],
  ])) {
    await query(
      `INSERT INTO "TalkLink" (id, "talkId", kind, url, label, position) VALUES ($1, $2, $3::"TalkLinkKind", $4, '', $5)`,
      [randomUUID(), itemId, kind, url, Number(place)],
    );
  }
  const slug = `posters-${eventId}`;
  await query(
    `INSERT INTO "Recap" (id, "eventId", slug, title, body, "publishedAt", "updatedAt")
     VALUES (gen_random_uuid(), $1, $2, 'An evening', 'Words.', now(), now())`,
    [eventId, slug],
  );
  return `/recaps/${slug}`;
}

/** The sites other than ours that the page asks, as they would have answered. */
async function countOthers(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(/^https?:\/\/(?!localhost)/, (route) => {
    asked.push(new URL(route.request().url()).hostname);
    return route.fulfill({ contentType: "text/html", body: "<p>The player</p>" });
  });
  return asked;
}

test("no other site hears of a reader before they ask for the video, and then only its player", async ({ page }) => {
  const asked = await countOthers(page);
  await page.goto(await plantRecap(), { waitUntil: "networkidle" });
  const poster = page.getByRole("button", { name: /^Watch/ });
  await expect(poster).toContainText("plays here, from youtube.com");
  await poster.hover();
  await poster.focus();
  expect(asked).toEqual([]);

  const heard = page.waitForRequest(/youtube-nocookie/);
  await page.keyboard.press("Space");
  expect((await heard).headers().referer ?? "").not.toContain("/recaps/");
  await expect(page.frameLocator("iframe.player").getByText("The player")).toBeVisible();
  await expect(page.locator("iframe.player")).toBeFocused();
  await expect(page.locator("iframe.player")).toHaveAttribute("title", "The slot, youtube.com");
  expect(new Set(asked)).toEqual(new Set(["www.youtube-nocookie.com"]));
  await expect(page.getByRole("link", { name: "Open it at youtube.com" })).toHaveAttribute("href", VIDEO);
});

test("slides whose player we do not know stay a link, and code was never a poster", async ({ page }) => {
  const asked = await countOthers(page);
  await page.goto(await plantRecap());
  await expect(page.getByRole("link", { name: /^See the slides/ })).toHaveAttribute("href", SLIDES);
  await expect(page.getByRole("link", { name: "Code" })).toHaveAttribute("href", CODE);
  expect(asked).toEqual([]);
});

test("a frame of any other site is not let in", async ({ page }) => {
  const asked = await countOthers(page);
  await page.goto(await plantRecap());
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.src = "https://tracker.example/embed";
    document.body.append(frame);
  });
  await page.getByRole("button", { name: /^Watch/ }).click();
  await expect(page.frameLocator("iframe.player").getByText("The player")).toBeVisible();
  expect(asked).not.toContain("tracker.example");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a video is a link to where it is", async ({ page }) => {
    await page.goto(await plantRecap());
    await expect(page.getByRole("link", { name: /^Watch/ })).toHaveAttribute("href", VIDEO);
    await expect(page.getByRole("link", { name: /^Watch/ })).toContainText("youtube.com");
  });
});
