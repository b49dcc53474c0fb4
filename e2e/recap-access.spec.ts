import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { query } from "./support/database";
import { plantOrganizer, signIn } from "./support/organizers";
import { plantPastEvening } from "./support/past-evening";

test("nobody who is not signed in comes near a recap or a panel in the making", async ({ page }) => {
  const { recapPage, slotPage } = await plantPastEvening(await plantOrganizer("organizer"));
  for (const path of [recapPage, `${recapPage}/preview`, slotPage]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in\?back=/);
  }
});

test("another chapter's organizer finds no such recap and no such panel", async ({ page }) => {
  const { recapPage, slotPage } = await plantPastEvening(await plantOrganizer("organizer"));
  await signIn(page.context(), await plantOrganizer("organizer"));
  for (const path of [recapPage, `${recapPage}/preview`, slotPage]) {
    expect((await page.goto(path))?.status()).toBe(404);
  }
});

test("a form that names another chapter's event or panel changes nothing", async ({ page }) => {
  const victim = await plantPastEvening(await plantOrganizer("organizer"));
  const organizer = await plantOrganizer("organizer");
  const own = await plantPastEvening(organizer);
  await signIn(page.context(), organizer);

  await page.goto(own.recapPage);
  const recapForm = page.locator("form").filter({ has: page.getByRole("button", { name: "Save draft" }) });
  await recapForm
    .locator("input[name=eventId]")
    .evaluate((input, id) => input.setAttribute("value", id), victim.eventId);
  await page.locator("#recap-title").fill("Taken over");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.locator("#recap-title")).toHaveCount(0);
  expect(await query(`SELECT id FROM "Recap" WHERE "eventId" = $1`, [victim.eventId])).toEqual([]);

  await page.goto(own.slotPage);
  const questionsForm = page.locator("form").filter({ has: page.locator("#new-questions") });
  await questionsForm
    .locator("input[name=panelId]")
    .evaluate((input, id) => input.setAttribute("value", id), victim.itemId);
  await page.locator("#new-questions").fill("Mine?");
  await page.getByRole("button", { name: "Add the questions" }).click();
  await expect(page.locator("#new-questions")).toHaveCount(0);
  expect(await query(`SELECT id FROM "PanelQuestion" WHERE "panelId" = $1`, [victim.itemId])).toEqual([]);
});

test("a draft recap is nobody's to read", async ({ page, request }) => {
  const organizer = await plantOrganizer("organizer");
  const { recapPage } = await plantPastEvening(organizer);
  await signIn(page.context(), organizer);
  await page.goto(recapPage);
  const title = `Draft ${randomUUID()}`;
  await page.locator("#recap-title").fill(title);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  expect((await request.get(`/recaps/${title.toLowerCase().replace(" ", "-")}`)).status()).toBe(404);
});
