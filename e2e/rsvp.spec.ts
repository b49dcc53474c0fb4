import { expect, test } from "@playwright/test";
import { query } from "./support/database";
import { beginEvent, newGuest, plantOpenEvent, rsvp, sendRsvp } from "./support/guests";
import { plantOrganizer, signIn } from "./support/organizers";

test("the same address again is the same RSVP, with the same answer and the same link", async ({ page }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"), 5);
  const ada = newGuest("Ada");
  const link = await rsvp(page, event.path, ada);
  expect(await rsvp(page, event.path, { name: "Eve", email: ada.email.toUpperCase() })).toBe(link);
  const rows = await query(`SELECT name FROM "Rsvp" WHERE "eventId" = $1`, [event.id]);
  expect(rows).toEqual([{ name: "Ada" }]);
});

test("a program that fills in every field gets no further than the form, however often it sends it", async ({
  page,
}) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"));
  await page.goto(event.path);
  for (const _time of [1, 2]) {
    await page.getByLabel("Your name").fill("Robot");
    await page.getByLabel("Your e-mail address").fill("robot@example.org");
    await page.locator("[name=website]").evaluate((field: HTMLInputElement) => {
      field.value = "https://spam.example";
    });
    await page.getByRole("button", { name: "RSVP" }).click();
    await expect(page.getByRole("alert")).toContainText("A field that nobody sees was filled in");
  }
  expect(await query(`SELECT id FROM "Rsvp" WHERE "eventId" = $1`, [event.id])).toEqual([]);
  await page.getByRole("button", { name: "RSVP" }).click();
  await expect(page.getByRole("heading", { name: "We have your answer" })).toBeVisible();
});

test("whoever is quicker than a person is asked to press once more, with everything kept", async ({ page }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"));
  const ada = newGuest("Ada");
  await page.goto(event.path);
  await page.getByLabel("Your name").fill(ada.name);
  await page.getByLabel("Your e-mail address").fill(ada.email);
  await page.locator("[name=stamp]").evaluate((field: HTMLInputElement) => {
    field.value = "forged";
  });
  await page.getByRole("button", { name: "RSVP" }).click();
  await expect(page.getByRole("alert")).toContainText("Please press the button once more");
  await expect(page.getByLabel("Your name")).toHaveValue(ada.name);
  await expect(page.getByLabel("Your e-mail address")).toHaveValue(ada.email);
  expect(await query(`SELECT id FROM "Rsvp" WHERE "eventId" = $1`, [event.id])).toEqual([]);
  await page.getByRole("button", { name: "RSVP" }).click();
  await expect(page.getByRole("heading", { name: "We have your answer" })).toBeVisible();
});

test("a name that carries a web address is refused beside its field", async ({ page }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"));
  await page.goto(event.path);
  await page.getByLabel("Your name").fill("Win at https://spam.example");
  await page.getByLabel("Your e-mail address").fill("victim@example.org");
  await sendRsvp(page);
  await expect(page.getByLabel("Your name")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Your name")).toHaveValue("Win at https://spam.example");
});

test("an organizer keeps the door: who came, who walked in, who did not show, how many were in the room", async ({
  page,
  context,
}) => {
  const organizer = await plantOrganizer("organizer");
  const event = await plantOpenEvent(organizer);
  for (const name of ["Grace Hopper", "Edsger Dijkstra", "Barbara Liskov"]) {
    await rsvp(page, event.path, newGuest(name));
  }
  await signIn(context, organizer);
  await page.goto(`/organize/events/${event.id}/guests`);
  await expect(page.getByRole("button", { name: "No-show, Grace Hopper" })).toHaveCount(0);
  await page.getByRole("link", { name: "Remove… Barbara Liskov" }).click();
  await page.getByRole("button", { name: "Remove Barbara Liskov" }).click();
  await expect(page.getByRole("region", { name: "Cancelled" })).toContainText("Barbara Liskov");

  await beginEvent(event.id);
  await page.reload();
  await page.getByRole("button", { name: "Came, Grace Hopper" }).click();
  await expect(page.getByRole("button", { name: "Undo, Grace Hopper" })).toBeVisible();
  await page.getByLabel("Name", { exact: false }).last().fill("Margaret Hamilton");
  await page.getByRole("button", { name: "Add walk-in" }).click();
  await expect(page.getByRole("region", { name: "Walk-ins" })).toContainText("Margaret Hamilton");
  await page.getByRole("button", { name: "Mark the other guest as a no-show" }).click();
  await expect(page.getByRole("button", { name: "Undo, Edsger Dijkstra" })).toBeVisible();
  await page.getByLabel("People in the room").fill("56");
  await page.getByLabel("Around").check();
  await page.getByRole("button", { name: "Save head count" }).click();
  await expect(page.getByText("around 56")).toBeVisible();
  for (const figure of ["RSVPs", "came", "walked in", "no-show"]) {
    await expect(page.getByRole("term").filter({ hasText: new RegExp(`^${figure}$`) })).toBeVisible();
  }
});
