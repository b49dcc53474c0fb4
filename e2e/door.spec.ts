import { expect, type Page, test } from "@playwright/test";
import { query } from "./support/database";
import { newGuest, plantOpenEvent, rsvp } from "./support/guests";
import { type Organizer, plantOrganizer, signIn } from "./support/organizers";

let host: Organizer;
let event: Awaited<ReturnType<typeof plantOpenEvent>>;

test.beforeEach(async ({ page }) => {
  host = await plantOrganizer("organizer");
  event = await plantOpenEvent(host);
  for (const name of ["Asha Early", "Ben Later"]) await rsvp(page, event.path, newGuest(name));
});

/** Opens the door as its organizer does, and answers its address. */
async function openDoor(page: Page): Promise<string> {
  await signIn(page.context(), host);
  await page.goto(`/organize/events/${event.id}/guests/door`);
  await page.getByRole("button", { name: "Open the door" }).click();
  await expect(page.locator("#door-search")).toBeVisible(); // the page's own module has taken over
  return page.url();
}

test("two phones at one door see each other's guests come in, and an undo", async ({ page, browser }) => {
  const address = await openDoor(page);
  const other = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await other.goto(address);
  await other.getByLabel("Find a guest by name").fill("ash");
  await expect(other.getByText("Ben Later")).toBeHidden();
  await other.getByRole("button", { name: "Came, Asha Early" }).click();
  await expect(other.getByText("1 of 2 is in")).toBeVisible();
  await expect(page.getByText("1 of 2 is in")).toBeVisible({ timeout: 15_000 });

  await page.getByLabel("Name").last().fill("Wanda");
  await page.getByRole("button", { name: "Add walk-in" }).click();
  await page.getByRole("button", { name: "Undo, Asha Early" }).click();
  await expect(other.getByText("0 of 2 are in, and 1 walked in")).toBeVisible({ timeout: 15_000 });
  expect(await query(`SELECT act FROM "DoorEntry" WHERE "eventId" = $1 ORDER BY "happenedAt"`, [event.id])).toEqual([
    { act: "came" },
    { act: "walked_in" },
    { act: "undo" },
  ]);
});

test("what is marked without a network survives, and is sent by itself once there is one, with its own time", async ({
  page,
  context,
}) => {
  await openDoor(page);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Came, Ben Later" }).click();
  await expect(page.getByText("1 of 2 is in")).toBeVisible();
  await expect(page.getByText("1 entry is kept on this device")).toBeVisible({ timeout: 15_000 });
  expect(await query(`SELECT 1 FROM "Attendance" WHERE "eventId" = $1`, [event.id])).toEqual([]);
  await context.setOffline(false);
  await expect
    .poll(() => query(`SELECT outcome FROM "Attendance" WHERE "eventId" = $1`, [event.id]), { timeout: 40_000 })
    .toEqual([{ outcome: "came" }]);
  await expect(page.getByText("kept on this device")).toBeHidden();
});

test("a link that is closed opens nothing, and takes the guests off the phone", async ({ page, browser }) => {
  const address = await openDoor(page);
  const phone = await (await browser.newContext()).newPage();
  await phone.goto(address);
  await expect(phone.getByText("Asha Early")).toBeVisible();
  await page.goto(`/organize/events/${event.id}/guests/door`);
  await page.getByRole("button", { name: /^Close the link of/ }).click();
  await expect(page.getByRole("button", { name: /^Close the link of/ })).toHaveCount(0);
  await expect(phone.getByText("This link opens no door any more")).toBeVisible({ timeout: 15_000 });
  expect(await phone.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain("Asha");
  expect((await phone.goto(address))?.status()).toBe(404);
});
