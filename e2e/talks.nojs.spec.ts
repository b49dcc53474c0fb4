import { expect, type Page, test } from "@playwright/test";
import { query } from "./support/database";
import { plantEvent } from "./support/events";
import { newGuest } from "./support/guests";
import { plantOrganizer, signIn } from "./support/organizers";
import { latestMailTo, linkIn } from "./support/outbox";

/** An announced event that asks for talks for five more days. */
async function plantCall(chapterId: string | null) {
  const event = await plantEvent(chapterId ?? "", { status: "published" });
  await query(`INSERT INTO "CallForTalks" ("eventId", text, "closesAt") VALUES ($1, $2, now() + interval '5 days')`, [
    event.eventId,
    "Tell us what keeps your community going.",
  ]);
  return { ...event, publicPath: `/events/${event.slug}` };
}

async function offer(page: Page, who: { name: string; email: string }, title: string): Promise<void> {
  await page.getByLabel("Your name").fill(who.name);
  await page.getByLabel("Your e-mail address").fill(who.email);
  await page.getByLabel("About you").fill("Writes compilers.");
  await page.getByLabel("Title of the talk").fill(title);
  await page.getByLabel("What it is about").fill("What a bug was, and is.");
  await page.getByLabel("How many minutes you need").fill("25");
  await send(page);
}

/** Presses the button, and once more when asked to, as whoever is quicker than a person is. */
async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Offer this talk" }).click();
  if (await page.getByText("press the button once more").isVisible())
    await page.getByRole("button", { name: "Offer this talk" }).click();
}

test("somebody without an account offers a talk, is accepted, and fills in their own page on a phone", async ({
  page,
  browser,
}) => {
  const organizer = await plantOrganizer("organizer");
  const { path, publicPath } = await plantCall(organizer.chapterId);
  const grace = newGuest("Grace Hopper");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(publicPath);
  await page.getByRole("link", { name: "Offer a talk" }).click();
  await expect(page.getByText("what keeps your community going")).toBeVisible();
  await offer(page, grace, "Moths in relays");
  await expect(page.getByRole("heading", { name: "The organizers have your talk" })).toBeVisible();

  await page.goto(linkIn(await latestMailTo(grace.email, "proposal-received"), "/proposal/"));
  await page.getByLabel("How many minutes you need").fill("30");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();

  const context = await browser.newContext({ javaScriptEnabled: false });
  await signIn(context, organizer);
  const desk = await context.newPage();
  await desk.goto(`${path}/proposals`);
  await desk.getByRole("link", { name: "Moths in relays" }).click();
  await expect(desk.getByText("30 minutes")).toBeVisible();
  await desk.getByRole("button", { name: "Accept this talk" }).click();
  await expect(desk.getByRole("heading", { name: /Accepted/ })).toBeVisible();

  await page.goto(linkIn(await latestMailTo(grace.email, "proposal-accepted"), "/speaker/"));
  await expect(page.getByText("Still missing: photo and answer about recording")).toBeVisible();
  await page.getByLabel("In one line").fill("Rear admiral and programmer");
  await page.getByRole("button", { name: "Save what you say about yourself" }).click();
  await expect(page.getByRole("status")).toContainText("Saved.");
  await page.getByLabel("Another link").fill("speakerdeck.com/grace/moths");
  await page.getByRole("button", { name: "Save this talk" }).click();
  await expect(page.getByLabel("Address", { exact: true })).toHaveValue("https://speakerdeck.com/grace/moths");
  await page.getByRole("radio", { name: "No, please do not record me" }).check();
  await page.getByRole("button", { name: "Save your answer" }).click();
  await expect(page.getByText("Still missing: photo.")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await desk.goto(`${path}/speakers`);
  await expect(desk.getByText("Must not be recorded")).toBeVisible();
  await page.goto(publicPath);
  await expect(page.getByRole("heading", { name: "Moths in relays" })).toBeVisible();
  await page.getByRole("link", { name: "Grace Hopper" }).first().click();
  await expect(page.getByText("Rear admiral and programmer")).toBeVisible();
  await expect(page.getByText("Writes compilers.")).toBeVisible();
  expect(await page.content()).not.toContain(grace.email);
});

test("a talk that is sent after the deadline is refused in words, and none of it is lost", async ({ page }) => {
  const { eventId, publicPath } = await plantCall((await plantOrganizer("organizer")).chapterId);
  await page.goto(`${publicPath}/propose`);
  const before = new Date(Date.now() - 1000);
  await query(`UPDATE "CallForTalks" SET "closesAt" = $2 WHERE "eventId" = $1`, [eventId, before]);
  await offer(page, newGuest("Late Lou"), "A minute too late");
  await expect(page.getByRole("alert").first()).toContainText("The call for talks closed on");
  await expect(page.getByLabel("Title of the talk")).toHaveValue("A minute too late");
  await expect(page.getByLabel("What it is about")).toHaveValue("What a bug was, and is.");
  expect(await query(`SELECT id FROM "Proposal" WHERE "eventId" = $1`, [eventId])).toEqual([]);

  await page.goto(`${publicPath}/propose`);
  await expect(page.getByText("The call for talks closed on")).toBeVisible();
  await expect(page.getByLabel("Title of the talk")).toHaveCount(0);
  await page.goto(publicPath);
  await expect(page.getByRole("link", { name: "Offer a talk" })).toHaveCount(0);
});

test("whoever offered a talk takes it back, and has it erased", async ({ page }) => {
  const { eventId, publicPath } = await plantCall((await plantOrganizer("organizer")).chapterId);
  const ada = newGuest("Ada Lovelace");
  await page.goto(`${publicPath}/propose`);
  await offer(page, ada, "Engines");
  const link = linkIn(await latestMailTo(ada.email, "proposal-received"), "/proposal/");
  await page.goto(link);
  await page.getByText("Withdraw this talk…").click();
  await page.getByRole("button", { name: "Yes, withdraw it" }).click();
  await expect(page.getByRole("heading", { name: "You withdrew this talk" })).toBeVisible();
  await page.getByText("Erase my talk", { exact: true }).click();
  await page.getByRole("button", { name: "Yes, erase my talk" }).click();
  await expect(page.getByRole("heading", { name: "Your talk is erased" })).toBeVisible();
  expect((await page.request.get(link)).status()).toBe(404);
  expect(await query(`SELECT id FROM "Proposal" WHERE "eventId" = $1`, [eventId])).toEqual([]);
});
