import { expect, type Page, test } from "@playwright/test";
import { query } from "./support/database";
import { type Organizer, plantOrganizer, signIn } from "./support/organizers";
import { latestMailTo, linkIn } from "./support/outbox";
import { plantPastEvening } from "./support/past-evening";
import { storyField, storyOf, tellStory } from "./support/story";

const WORDS = "It began at six, with tea.";

async function openRecap(page: Page): Promise<{ organizer: Organizer; recapPage: string; eventId: string }> {
  const organizer = await plantOrganizer("organizer");
  await signIn(page.context(), organizer);
  const { recapPage, eventId } = await plantPastEvening(organizer);
  await page.goto(recapPage);
  return { organizer, recapPage, eventId };
}

const back = (page: Page) => page.getByText("is back. It was not saved yet.");
const save = (page: Page) => page.getByRole("button", { name: /^Save (draft|changes)$/ }).click();

test("what is typed comes back when the page is loaded again, and can be discarded", async ({ page }) => {
  await openRecap(page);
  await (await storyOf(page)).pressSequentially(WORDS);
  await page.getByLabel("Featured").check();
  await page.reload();
  await expect(back(page)).toBeVisible();
  await expect(storyField(page)).toHaveValue(WORDS);
  await expect(page.getByLabel("Featured")).toBeChecked();

  await page.getByRole("button", { name: "Discard it" }).click();
  await expect(storyField(page)).toHaveValue("");
  await expect(page.getByLabel("Featured")).not.toBeChecked();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Recap");
  await expect(back(page)).toHaveCount(0);
});

test("a form that cannot be sent says so calmly, and goes through once the connection is back", async ({
  context,
  page,
}) => {
  await openRecap(page);
  await tellStory(page, WORDS);
  await context.setOffline(true);
  await save(page);
  await expect(page.getByRole("alert").filter({ hasText: "This could not be sent" })).toBeFocused();
  await expect(storyField(page)).toHaveValue(WORDS);

  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(storyField(page)).toHaveValue(WORDS);
  await expect(back(page)).toHaveCount(0);
});

test("a server that dies while it answers loses no word either", async ({ page }) => {
  await openRecap(page);
  await tellStory(page, WORDS);
  await page.route("**/recap*", (route) =>
    route.request().method() === "POST" ? route.abort("connectionreset") : route.continue(),
  );
  await page.getByRole("button", { name: "Save and publish" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "This could not be sent" })).toBeVisible();
  await page.unroute("**/recap*");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Everybody can read it now")).toBeVisible();
});

test("somebody who is signed out in the middle of a sentence signs in and finds it again", async ({ page }) => {
  const { organizer, recapPage } = await openRecap(page);
  await tellStory(page, WORDS);
  await query(`DELETE FROM "Session" WHERE "userId" = $1`, [organizer.userId]);
  await save(page);
  await expect(page).toHaveURL(/\/sign-in\?back=/);
  await expect(page.getByText("what you typed there waits in this browser")).toBeVisible();
  await page.getByLabel("Your e-mail address").fill(organizer.email);
  await page.getByRole("button", { name: "Mail me a link" }).click();
  await expect(page.getByRole("heading", { name: "Check your mail" })).toBeVisible();
  await page.goto(linkIn(await latestMailTo(organizer.email, "sign-in"), "/sign-in/"));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(recapPage);
  await expect(storyField(page)).toHaveValue(WORDS);
  await save(page);
  await expect(page.getByText("Saved.")).toBeVisible();
});

test("another person on the same device finds none of it", async ({ page }) => {
  const { eventId } = await openRecap(page);
  const reason = page.getByLabel("Why");
  await page.goto(`/organize/events/${eventId}/cancel`);
  await reason.fill(WORDS);
  await page.reload();
  await expect(back(page)).toBeVisible();
  await signIn(page.context(), await plantOrganizer("owner"));
  await page.reload();
  await expect(reason).toHaveValue("");
  await expect(back(page)).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(1);
});

test("a draft that returns to a text somebody else saved meanwhile does not write over it", async ({
  page,
  browser,
}) => {
  const { organizer, recapPage } = await openRecap(page);
  await tellStory(page, "First.");
  await save(page);
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await tellStory(page, "Mine.");
  await page.close();

  const theirs = await (await browser.newContext()).newPage();
  await signIn(theirs.context(), organizer);
  await theirs.goto(recapPage);
  await tellStory(theirs, "Theirs.");
  await save(theirs);
  await expect(theirs.getByText("Saved.")).toBeVisible();

  const again = await page.context().newPage();
  await again.goto(recapPage);
  await expect(storyField(again)).toHaveValue("Mine.");
  await save(again);
  await expect(again.getByRole("alert").first()).toContainText("Nothing of yours is lost");
  await expect(again.getByLabel("The story, as saved")).toHaveValue("Theirs.");
});

test("nobody is led to another site after signing in", async ({ page }) => {
  const { email } = await plantOrganizer();
  await page.goto("/sign-in?back=//evil.example/organize");
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Mail me a link" }).click();
  await expect(page.getByRole("heading", { name: "Check your mail" })).toBeVisible();
  const link = linkIn(await latestMailTo(email, "sign-in"), "/sign-in/");
  expect(link).not.toContain("evil");
  await page.goto(`${link}?back=https://evil.example/`);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/organize");
});
