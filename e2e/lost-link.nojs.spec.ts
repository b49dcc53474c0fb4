import { expect, type Page, test } from "@playwright/test";
import { query } from "./support/database";
import { newGuest, plantOpenEvent, rsvp } from "./support/guests";
import { plantOrganizer } from "./support/organizers";
import { latestMailTo, linkIn } from "./support/outbox";

/** Sends the form, and once more when asked to, as whoever is quicker than a person is. */
async function askForLinks(page: Page, email: string): Promise<void> {
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Send my links" }).click();
  if (await page.getByText("press the button once more").isVisible()) {
    await page.getByRole("button", { name: "Send my links" }).click();
  }
}

test("a guest without the mail gets all links in one, from the event's page", async ({ page }) => {
  const organizer = await plantOrganizer("organizer");
  const [first, second] = [await plantOpenEvent(organizer), await plantOpenEvent(organizer)];
  const ada = newGuest("Ada Lovelace");
  const links = [await rsvp(page, first.path, ada), await rsvp(page, second.path, ada)];

  await page.goto(first.path);
  await page.getByRole("link", { name: "Send me my link again" }).click();
  await page.getByLabel("Your e-mail address").fill("ada at example");
  await page.getByRole("button", { name: "Send my links" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Enter an e-mail address");
  await askForLinks(page, ada.email.toUpperCase());
  await expect(page.getByRole("heading", { name: "Look into your mail" })).toBeVisible();

  const mail = await latestMailTo(ada.email, "rsvp-links");
  for (const link of links) expect(mail.text).toContain(link);
  await page.goto(linkIn(mail, "/rsvp/"));
  await expect(page.getByRole("heading", { name: "You are going" })).toBeVisible();
});

test("the answer is the same for an address that nobody knows", async ({ page }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"));
  const ada = newGuest("Ada");
  await rsvp(page, event.path, ada);
  const said: string[] = [];
  for (const email of [ada.email, newGuest("Nobody").email]) {
    await page.goto("/rsvp/link");
    await askForLinks(page, email);
    await expect(page.getByRole("heading", { name: "Look into your mail" })).toBeVisible();
    said.push(`${page.url()} ${await page.getByRole("main").innerHTML()}`);
  }
  expect(said[1]).toBe(said[0]);
  await latestMailTo(ada.email, "rsvp-links");
  expect(
    await query(
      `SELECT id FROM "OutboxMail" WHERE kind = 'rsvp-links' AND "toAddress" <> $1
    AND "toAddress" NOT IN (SELECT "emailKey" FROM "Rsvp")`,
      [ada.email],
    ),
  ).toEqual([]);
});

test("a link that lost its end says so calmly, and has the form that brings it back", async ({ page }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"));
  const ada = newGuest("Ada");
  const link = await rsvp(page, event.path, ada);
  const answer = await page.goto(link.slice(0, -3));
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "This link opens no RSVP" })).toBeVisible();
  await page.getByLabel("Your e-mail address").fill("nothing");
  await page.getByRole("button", { name: "Send my links" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Enter an e-mail address");
  await askForLinks(page, ada.email);
  await expect(page.getByRole("heading", { name: "Look into your mail" })).toBeVisible();
  expect(linkIn(await latestMailTo(ada.email, "rsvp-links"), "/rsvp/")).toBe(link);
});
