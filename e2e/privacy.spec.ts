import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { query } from "./support/database";
import { newGuest, plantOpenEvent, rsvp } from "./support/guests";
import { plantOrganizer, signIn } from "./support/organizers";

test("a guest takes their data away, has it erased in two taps, and may come anew", async ({ page, request }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"));
  const ada = newGuest("Ada Unmistakable");
  const link = await rsvp(page, event.path, ada);
  await page.goto(link);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download all that is kept about you" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^rsvp-.*\.json$/);
  const file = await request.get(`${link}/export`);
  expect(file.headers()["cache-control"]).toBe("no-store");
  expect(await file.json()).toMatchObject({ rsvp: { name: ada.name, email: ada.email, status: "going" }, mails: [{}] });

  await page.getByText("Erase my data", { exact: true }).click();
  await page.getByRole("button", { name: "Yes, give up my place and erase my data" }).click();
  await expect(page.getByRole("heading", { name: "Your data was erased" })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect((await request.get(`${link}/export`)).status()).toBe(404);
  const [row] = await query(`SELECT name, email, status FROM "Rsvp" WHERE "eventId" = $1`, [event.id]);
  expect(row).toEqual({ name: "", email: "", status: "cancelled" });

  const again = await rsvp(page, event.path, ada);
  expect(again).not.toBe(link);
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "Your data was erased" })).toBeVisible();
});

test("a form that was open in another tab changes nothing after the data was erased", async ({ context, page }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"));
  const link = await rsvp(page, event.path, newGuest("Ada"));
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(link);
  await page.getByText("Erase my data", { exact: true }).click();
  await page.getByRole("button", { name: /erase my data/ }).click();
  await expect(page.getByRole("heading", { name: "Your data was erased" })).toBeVisible();
  await other.getByText("Change your name").click();
  await other.getByLabel("Your name").fill("Ada Again");
  await other.getByRole("button", { name: "Save name" }).click();
  await expect(other.getByRole("heading", { name: "Your data was erased" })).toBeVisible();
  expect(await query(`SELECT name FROM "Rsvp" WHERE "eventId" = $1`, [event.id])).toEqual([{ name: "" }]);
});

test("an owner says how long guests are kept, and hears what that comes to", async ({ context, page }) => {
  await signIn(context, await plantOrganizer("owner"));
  await page.goto("/organize/community");
  await page.getByLabel("Days after an event").fill("soon");
  await page.getByRole("button", { name: "Save how long guests are kept" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Enter a whole number");
  await page.getByLabel("Days after an event").fill("3650");
  await page.getByRole("button", { name: "Save how long guests are kept" }).click();
  await expect(page.getByText("Guests are kept for 3650 days after their event.")).toBeVisible();
  await page.getByLabel("Days after an event").fill("");
  await page.getByRole("button", { name: "Save how long guests are kept" }).click();
  await expect(page.getByText("Guests are kept until they erase themselves.")).toBeVisible();
});
