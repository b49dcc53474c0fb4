import { type Browser, expect, type Page, test } from "@playwright/test";
import { query } from "./support/database";
import { beginEvent, newGuest, plantOpenEvent, rsvp } from "./support/guests";
import { plantOrganizer, signIn } from "./support/organizers";

/** An evening with two guests, and the link to its door that its organizer opens. */
async function plantDoor(browser: Browser) {
  const host = await plantOrganizer("organizer");
  const event = await plantOpenEvent(host);
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const name of ["Ada Lovelace", "Grace Hopper"]) await rsvp(page, event.path, newGuest(name));
  await beginEvent(event.id);
  await signIn(context, host);
  await page.goto(`/organize/events/${event.id}/guests/door`);
  await page.getByRole("button", { name: "Open the door" }).click();
  await page.waitForURL(/\/door\//);
  const address = page.url();
  await context.close();
  return { address, eventId: event.id };
}

const cameTo = (eventId: string) =>
  query(`SELECT r.name FROM "Attendance" a JOIN "Rsvp" r ON r.id = "rsvpId" WHERE a."eventId" = $1 ORDER BY 1`, [
    eventId,
  ]);

/** Opens the door and waits until the device could do without a network. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("#door[data-kept]")).toBeVisible();
}

test("a door whose network is gone survives a reload and a killed tab, and sends what was done by itself", async ({
  browser,
}) => {
  const { address, eventId } = await plantDoor(browser);
  const phone = await browser.newContext();
  const page = await phone.newPage();
  await open(page, address);
  await phone.setOffline(true);
  await page.getByLabel("Find a guest by name").fill("lovel");
  await page.getByRole("button", { name: "Came, Ada Lovelace" }).click();
  await expect(page.getByText("1 of 2 is in")).toBeVisible();
  await expect(page.getByText("1 entry is kept on this device")).toBeVisible();

  await page.reload();
  await expect(page.getByText("1 of 2 is in")).toBeVisible();
  await page.getByLabel("Name (optional)").fill("Wanda");
  await page.getByRole("button", { name: "Add walk-in" }).click();
  await page.close();
  expect(await cameTo(eventId)).toEqual([]);

  const again = await phone.newPage();
  await again.goto(address);
  await expect(again.getByText("2 entries are kept on this device")).toBeVisible();
  await phone.setOffline(false);
  await expect(again.getByText("kept on this device")).toHaveCount(0);
  expect(await cameTo(eventId)).toEqual([{ name: "Ada Lovelace" }]);
  await expect(again.getByText("1 of 2 is in, and 1 walked in")).toBeVisible();
  await phone.close();
});

test("a device forgets everybody once its link is closed", async ({ browser }) => {
  const { address, eventId } = await plantDoor(browser);
  const phone = await browser.newContext();
  const page = await phone.newPage();
  await open(page, address);
  await query(`UPDATE "VolunteerLink" SET "revokedAt" = now() WHERE "eventId" = $1`, [eventId]);
  await page.getByRole("button", { name: "Came, Grace Hopper" }).click();
  await expect(page.getByText("gone from this device")).toBeVisible();
  await phone.setOffline(true);
  const kept = await page.evaluate(async () => {
    const pages = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return [...Object.keys(localStorage), ...pages.flat().map(({ url }) => url)].filter((key) =>
      key.includes("/door/"),
    );
  });
  expect(kept.filter((key) => !key.includes("/js/"))).toEqual([]);
  expect(await cameTo(eventId)).toEqual([]);
  await phone.close();
});
