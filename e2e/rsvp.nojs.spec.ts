import { expect, test } from "@playwright/test";
import { newGuest, plantOpenEvent, rsvp, sendRsvp } from "./support/guests";
import { plantOrganizer, signIn } from "./support/organizers";
import { latestMailTo, linkIn } from "./support/outbox";

test("a stranger mistypes, mends it, gets a seat, changes the name and cancels in two taps", async ({ page }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"), 20);
  const ada = newGuest("Ada Lovelace");
  await page.goto(event.path);
  await expect(page.getByText("20 of 20 seats left")).toBeVisible();
  await page.getByLabel("Your name").fill(ada.name);
  await page.getByLabel("Your e-mail address").fill("ada at example");
  await sendRsvp(page);

  await expect(page.getByRole("alert").first()).toContainText("Enter an e-mail address");
  await expect(page.getByLabel("Your name")).toHaveValue(ada.name);
  await expect(page.getByLabel("Your e-mail address")).toHaveValue("ada at example");
  await page.getByLabel("Your e-mail address").fill(ada.email);
  await sendRsvp(page);
  await expect(page).toHaveURL(`${event.path}/rsvp-received`);

  await page.goto(linkIn(await latestMailTo(ada.email, "rsvp-confirmed"), "/rsvp/"));
  await expect(page.getByRole("heading", { name: "You are going" })).toBeVisible();
  await expect(page.getByRole("link", { name: "https://meet.example.org/room" })).toBeVisible();
  await page.getByText("Change your name").click();
  await page.getByLabel("Your name").fill("Countess Ada");
  await page.getByRole("button", { name: "Save name" }).click();
  await expect(page.getByText("Countess Ada").first()).toBeVisible();

  await page.getByText("Cancel my RSVP").click();
  await page.getByRole("button", { name: "Yes, cancel" }).click();
  await expect(page.getByRole("heading", { name: "You are not going" })).toBeVisible();
  await page.goto(event.path);
  await expect(page.getByText("20 of 20 seats left")).toBeVisible();
});

test("the second guest for one seat waits, and moves up when the first cancels", async ({ page }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"), 1);
  const [first, second] = [newGuest("First"), newGuest("Second")];
  const firstLink = await rsvp(page, event.path, first);
  const secondLink = await rsvp(page, event.path, second);
  await page.goto(secondLink);
  await expect(page.getByRole("heading", { name: "You are number 1 in line" })).toBeVisible();
  await expect(page.getByText("meet.example.org")).toHaveCount(0);

  await page.goto(firstLink);
  await page.getByText("Cancel my RSVP").click();
  await page.getByRole("button", { name: "Yes, cancel" }).click();
  expect(linkIn(await latestMailTo(second.email, "rsvp-promoted"), "/rsvp/")).toBe(secondLink);
  await page.goto(secondLink);
  await expect(page.getByRole("heading", { name: "You are going" })).toBeVisible();
});

test("an organizer without scripts finds a guest and marks who came", async ({ page, context }) => {
  const organizer = await plantOrganizer("organizer");
  const event = await plantOpenEvent(organizer);
  await rsvp(page, event.path, newGuest("Grace Hopper"));
  await rsvp(page, event.path, newGuest("Edsger Dijkstra"));
  await signIn(context, organizer);
  await page.goto(`/organize/events/${event.id}/guests`);
  await page.getByLabel("Find a guest").fill("hopper");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByText("Edsger Dijkstra")).toHaveCount(0);
  await page.getByRole("button", { name: "Came, Grace Hopper" }).click();
  await expect(page.getByRole("button", { name: "Undo, Grace Hopper" })).toBeVisible();
});
