import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { query } from "./support/database";
import { plantOrganizer, signIn } from "./support/organizers";
import { plantPastEvening } from "./support/past-evening";

async function openPictures(page: Page) {
  const organizer = await plantOrganizer("organizer");
  await signIn(page.context(), organizer);
  const { eventId, recapPage } = await plantPastEvening(organizer);
  const picturesPage = `/organize/events/${eventId}/pictures`;
  await page.goto(picturesPage);
  return { eventId, recapPage, picturesPage };
}

async function photograph(name: string, background = "#a54") {
  const buffer = await sharp({ create: { width: 900, height: 500, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return { name, mimeType: "image/jpeg", buffer };
}

const DRAWING = { name: "drawing.png", mimeType: "image/png", buffer: Buffer.from("<svg xmlns='http://x'/>") };
const CUT_OFF = { name: "cut-off.jpg", mimeType: "image/jpeg", buffer: Buffer.from("\xff\xd8\xff\xe0 half", "latin1") };

async function publishRecap(eventId: string): Promise<string> {
  const slug = `pictures-${eventId}`;
  await query(
    `INSERT INTO "Recap" (id, "eventId", slug, title, body, "publishedAt", "updatedAt")
     VALUES (gen_random_uuid(), $1, $2, 'An evening', 'Words.', now(), now())`,
    [eventId, slug],
  );
  return `/recaps/${slug}`;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("several pictures go up at once, and each that is no picture is refused by its name", async ({ page }) => {
      const { eventId } = await openPictures(page);
      await page
        .getByLabel("Pictures", { exact: true })
        .setInputFiles([await photograph("one.jpg"), DRAWING, await photograph("two.jpg"), CUT_OFF]);
      await page.locator("#upload-alt").fill("The panel");
      await page.getByLabel("The people on them agreed to be shown").check();
      await page.getByRole("button", { name: "Add pictures" }).click();
      const form = page.locator("form").filter({ has: page.getByRole("button", { name: "Add pictures" }) });
      await expect(form.getByText("not a picture we can take").first()).toBeVisible();
      await expect(form.getByText("drawing.png").first()).toBeVisible();
      await expect(form.getByText("cut-off.jpg").first()).toBeVisible();
      await expect(page.getByRole("listitem").filter({ hasText: "In the gallery" })).toHaveCount(2);
      expect(await query(`SELECT "pictureId" FROM "EventPicture" WHERE "eventId" = $1`, [eventId])).toHaveLength(2);
    });

    test("a picture is shown once its people agreed, with its caption, where it is wanted", async ({ page }) => {
      const { eventId, picturesPage } = await openPictures(page);
      const recap = await publishRecap(eventId);
      for (const words of ["The hall", "The tea"]) {
        await page.getByLabel("Pictures", { exact: true }).setInputFiles(await photograph("one.jpg"));
        await page.locator("#upload-alt").fill(words);
        await page.getByRole("button", { name: "Add pictures" }).click();
        await expect(page.getByRole("listitem").filter({ hasText: words })).toBeVisible();
        await page.goto(picturesPage);
      }
      await page.goto(recap);
      await expect(page.getByRole("heading", { name: "Pictures" })).toHaveCount(0);
      for (const words of ["The hall", "The tea"]) {
        await page.goto(picturesPage);
        const entry = page.getByRole("listitem").filter({ hasText: words });
        await entry.locator("summary").first().click();
        await entry.getByLabel("Caption").fill(`${words}, before six`);
        await entry.getByLabel("From the left, %").fill("10");
        await entry.getByLabel("The people on it agreed to be shown").check();
        await entry.getByRole("button", { name: "Save the picture" }).click();
        await expect(page.getByText("Saved.")).toBeVisible();
      }
      await page.getByRole("button", { name: "Move The tea earlier" }).click();
      await expect(page.getByRole("button", { name: "Move The tea earlier" })).toBeDisabled();
      await page.goto(recap);
      const pictures = page.getByRole("region", { name: "Pictures" });
      await expect(pictures.locator("figcaption")).toHaveText([/The tea, before six/, /The hall, before six/]);
      await expect(pictures.getByAltText("The tea")).toHaveAttribute("style", "object-position:10% 50%");
    });
  });
}

test("while pictures go up it says how far they are, and a lost connection takes none along", async ({ page }) => {
  await openPictures(page);
  await page
    .getByLabel("Pictures", { exact: true })
    .setInputFiles([await photograph("one.jpg"), await photograph("two.jpg")]);
  await page.locator("#upload-alt").fill("The panel");
  let isFirst = true;
  await page.route("**/pictures/upload", (route) => {
    if (!isFirst) return route.continue();
    isFirst = false;
    return route.abort("connectionreset");
  });
  await page.getByRole("button", { name: "Add pictures" }).click();
  await expect(page.getByText("1 of 2 added, 1 refused.")).toBeVisible();
  await expect(page.getByText("the connection seems to be gone")).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "two.jpg, sent" })).toHaveAttribute("value", "1");
  await expect(page.locator("#upload-alt")).toHaveValue("The panel");
});

test("a tap on the cover says what stays in sight, and so do two numbers", async ({ page }) => {
  const { recapPage } = await openPictures(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(recapPage);
  await page.locator("#recap-cover").setInputFiles(await photograph("cover.jpg"));
  const picture = page.locator("form img");
  const box = await picture.boundingBox();
  await picture.click({ position: { x: (box?.width ?? 0) * 0.25, y: (box?.height ?? 0) * 0.75 } });
  await expect(page.getByLabel("From the left, %")).toHaveValue("25");
  await expect(page.getByLabel("From the top, %")).toHaveValue("75");
  await page.getByLabel("From the top, %").fill("60");
  await page.locator("#recap-coverAlt").fill("The room");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByAltText("The room")).toHaveAttribute("style", /object-position:\s*25% 60%/);
});

test("nobody else can send a picture to an evening, however they ask", async ({ page, playwright }) => {
  const { eventId, picturesPage } = await openPictures(page);
  const origin = new URL(page.url()).origin;
  const send = async (headers: Record<string, string>, request = page.context().request) => {
    const multipart = new FormData();
    const { buffer, name } = await photograph("one.jpg");
    multipart.append("picture", new File([new Uint8Array(buffer)], name, { type: "image/jpeg" }));
    multipart.append("alt", "x");
    return (await request.post(`${picturesPage}/upload`, { multipart, headers })).status();
  };
  expect(await send({ origin: "https://evil.example" })).toBe(403);
  expect(await send({ origin }, await playwright.request.newContext({ baseURL: origin }))).toBeGreaterThanOrEqual(400);
  await signIn(page.context(), await plantOrganizer("organizer"));
  expect(await send({ origin })).toBe(404);
  expect(await query(`SELECT "pictureId" FROM "EventPicture" WHERE "eventId" = $1`, [eventId])).toEqual([]);
});

test("what is no form with a picture is refused in words", async ({ page }) => {
  const { picturesPage } = await openPictures(page);
  const headers = { origin: new URL(page.url()).origin };
  for (const type of ["multipart/form-data; boundary=x", "multipart/form-data", "application/json"]) {
    const sent = { data: "{}", headers: { ...headers, "content-type": type } };
    const answer = await page.context().request.post(`${picturesPage}/upload`, sent);
    expect(answer.status()).toBe(400);
    expect(await answer.json()).toMatchObject({ message: expect.stringContaining("Send it again") });
  }
});
