import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { query } from "./support/database";
import { plantOrganizer, signIn } from "./support/organizers";
import { latestMailTo, linkIn } from "./support/outbox";
import { plantPastEvening } from "./support/past-evening";

/** Somebody who gave a talk at an evening of this chapter. */
async function plantSpeaker(organizer: Awaited<ReturnType<typeof plantOrganizer>>) {
  const { eventId, itemId } = await plantPastEvening(organizer, "talk");
  const personId = randomUUID();
  const slug = `speaker-${personId}`;
  await query(`INSERT INTO "Person" (id, slug, name, "updatedAt") VALUES ($1, $2, 'Shreyas of the Spec', now())`, [
    personId,
    slug,
  ]);
  await query(`INSERT INTO "Talk" ("agendaItemId") VALUES ($1)`, [itemId]);
  await query(`INSERT INTO "TalkSpeaker" ("talkId", "personId", position) VALUES ($1, $2, 0)`, [itemId, personId]);
  return { eventId, personId, slug };
}

async function claim(page: Page, slug: string, email: string): Promise<string> {
  await page.goto(`/people/${slug}`);
  await page.getByRole("link", { name: "Is this you?" }).click();
  await page.getByLabel("Your e-mail address").fill(email);
  const send = async () => {
    const answered = page.waitForEvent("load");
    await page.getByRole("button", { name: "Mail me the link" }).click();
    await answered;
  };
  await send();
  if (await page.getByText("press the button once more").isVisible()) await send();
  await expect(page.getByRole("heading", { name: "Look into your mail" })).toBeVisible();
  return linkIn(await latestMailTo(email), "/claim/");
}

test.use({ viewport: { width: 390, height: 844 } });

test("a speaker claims their page from the mail, writes it, and never sees what organizers see", async ({
  page,
  request,
}) => {
  const organizer = await plantOrganizer("organizer");
  const { eventId, personId, slug } = await plantSpeaker(organizer);
  const email = `${randomUUID()}@example.org`;
  await query(
    `INSERT INTO "SpeakerLink" (id, "eventId", "personId", email, "secretHash") VALUES ($1, $2, $3, $4, $5)`,
    [randomUUID(), eventId, personId, email, randomUUID()],
  );
  await page.goto(await claim(page, slug, email));
  await page.getByRole("button", { name: "Yes, that is me" }).click();
  await expect(page).toHaveURL(/\/me$/);
  await page.getByLabel("In one line").fill("Drives a router with a bot");
  const saved = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "Save your page" }).click();
  await saved;
  await expect(page.getByLabel("In one line")).toHaveValue("Drives a router with a bot");
  await page.goto("/me");
  await expect(page.locator("section").filter({ hasText: "Where you appear" }).getByRole("link")).toHaveCount(1);
  const buffer = await sharp({ create: { width: 40, height: 40, channels: 3, background: "#963" } })
    .png()
    .toBuffer();
  await page.getByLabel("A photo of you").setInputFiles({ name: "me.png", mimeType: "image/png", buffer });
  await page.getByRole("button", { name: "Save the photo" }).click();
  await expect(page.getByLabel("Another photo")).toBeVisible({ timeout: 20_000 });
  await page.goto(`/people/${slug}`);
  await expect(page.getByText("Drives a router with a bot")).toBeVisible();
  await expect(page.getByRole("link", { name: "Is this you?" })).toHaveCount(0);
  const photo = (await page.locator("main img").first().getAttribute("src")) ?? "";
  expect((await request.get(photo)).status()).toBe(200);
  await page.goto("/me");
  await page.getByRole("button", { name: "Hide me" }).click();
  await expect(page.getByRole("button", { name: "Show my page again" })).toBeVisible();
  expect((await page.goto(`/people/${slug}`))?.status()).toBe(404);
  expect((await request.get(photo)).status(), "nobody else sees the photo").toBe(404);
  expect((await page.request.get(photo)).headers()["cache-control"]).toBe("private, no-store");
  await page.goto("/me");
  await page.getByRole("button", { name: "Show my page again" }).click();
  await expect(page.getByRole("button", { name: "Hide me" })).toBeVisible();
  await page.goto("/organize/events/new");
  await expect(page).toHaveURL(/\/me$/);
  await page.getByText("Give the page back…", { exact: true }).click();
  await page.getByRole("button", { name: "Yes, give my page back" }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.goto("/me");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a claim from an address nobody knows waits for an organizer, who gives the page", async ({ browser, page }) => {
  const organizer = await plantOrganizer("organizer");
  const { slug } = await plantSpeaker(organizer);
  const email = `${randomUUID()}@example.org`;
  const link = await claim(page, slug, email);
  await page.goto(link);
  await page.getByRole("button", { name: "Yes, that is me" }).click();
  await expect(page.getByRole("heading", { name: "The organizers decide" })).toBeVisible();

  const organizing = await browser.newContext();
  await signIn(organizing, organizer);
  const desk = await organizing.newPage();
  await desk.goto("/organize/people");
  const row = desk.getByRole("listitem").filter({ hasText: email });
  await row.getByRole("button", { name: "Give the page Shreyas of the Spec" }).click();
  await expect(row).toHaveCount(0);
  await organizing.close();

  const mail = await latestMailTo(email);
  expect(mail.subject).toContain("Your page at");
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "The page is yours" })).toBeVisible();
});
