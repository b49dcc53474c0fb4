import { expect, test } from "@playwright/test";
import { query } from "./support/database";
import { beginEvent, newGuest, plantOpenEvent, rsvp } from "./support/guests";
import { plantOrganizer, signIn } from "./support/organizers";

test("a volunteer checks guests in by a link, without scripts, until the organizer closes it", async ({
  browser,
  context,
  page,
}) => {
  const host = await plantOrganizer("organizer");
  const event = await plantOpenEvent(host);
  const stranger = await browser.newContext({ javaScriptEnabled: false });
  const guests = await stranger.newPage();
  for (const name of ["Åsa Lindström", "Ada Lovelace", "Grace Hopper"]) await rsvp(guests, event.path, newGuest(name));
  await beginEvent(event.id);

  await signIn(context, host);
  await page.goto(`/organize/events/${event.id}/guests/door`);
  await page.getByLabel("Who it is for").fill("Asha, main entrance");
  await page.getByRole("button", { name: "Make a link" }).click();
  const links = page.getByRole("listitem").filter({ hasText: "Asha, main entrance" });
  const address = (await links.getByRole("link").getAttribute("href")) ?? "";

  const door = await stranger.newPage();
  await door.goto(address);
  await expect(door.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  await expect(door.getByText("0 of 3 are in")).toBeVisible();
  expect(await door.content()).not.toContain("@example.org");

  await door.getByLabel("Find a guest by name").fill("asa lind");
  await door.getByRole("button", { name: "Search" }).click();
  await expect(door.getByText("Ada Lovelace")).toHaveCount(0);
  await door.getByRole("button", { name: "Came, Åsa Lindström" }).click();
  await expect(door.getByText("1 of 3 is in")).toBeVisible();
  await door.getByRole("button", { name: "Undo, Åsa Lindström" }).click();
  await expect(door.getByText("0 of 3 are in")).toBeVisible();

  await door.goto(address);
  await door.getByRole("button", { name: "Came, Grace Hopper" }).click();
  await door.getByLabel("Name", { exact: false }).last().fill("Wanda");
  await door.getByRole("button", { name: "Add walk-in" }).click();
  await expect(door.getByText("1 of 3 is in, and 1 walked in")).toBeVisible();
  await page.goto(`/organize/events/${event.id}/guests`);
  await expect(page.locator("#walk-ins")).toContainText("Wanda");

  await page.goto(`/organize/events/${event.id}/guests/door`);
  await page.getByRole("button", { name: "Close the link of Asha, main entrance" }).click();
  expect((await door.goto(address))?.status()).toBe(404);
  expect(await door.content()).not.toContain("Grace Hopper");
  expect(await query(`SELECT outcome FROM "Attendance" WHERE "eventId" = $1 ORDER BY outcome`, [event.id])).toEqual([
    { outcome: "came" },
    { outcome: "walked_in" },
  ]);
});
