import { expect, test } from "@playwright/test";
import { newGuest, plantOpenEvent, rsvp, setOptions } from "./support/guests";
import { plantOrganizer, signIn } from "./support/organizers";
import { latestMailTo } from "./support/outbox";

test("an organizer says how an event takes RSVPs, and finds each option as it was left", async ({ context, page }) => {
  const organizer = await plantOrganizer("organizer");
  const event = await plantOpenEvent(organizer);
  await signIn(context, organizer);
  await page.goto(`/organize/events/${event.id}/details`);
  await expect(page.getByLabel("Seats in the room")).toBeHidden();
  await page.getByLabel("Both: in a room, and online").check();
  await page.getByLabel("Seats in the room").fill("20");
  await page.getByLabel("Seats online").fill("100");
  await page.getByLabel("People a guest may bring along").fill("2");
  await page.getByText("Opening, waitlist, approval, reminders").click();
  await page.getByLabel("RSVPs close").fill("2199-01-01T10:00");
  await page.getByLabel("Keep a waitlist").uncheck();
  await page.getByLabel("Approve each guest").check();
  await page.getByLabel("A week before").check();
  await page.getByLabel("An hour before").uncheck();
  await page.getByRole("button", { name: "Save details" }).click();
  await expect(page.getByLabel("RSVPs close")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("RSVPs close")).toBeVisible();
  await page.getByLabel("RSVPs close").fill("");
  await page.getByRole("button", { name: "Save details" }).click();
  await expect(page.getByText("0 of 20 in the room, 0 of 100 online")).toBeVisible();

  await page.goto(`/organize/events/${event.id}/details`);
  await page.getByText("Opening, waitlist, approval, reminders").click();
  await expect(page.getByLabel("Keep a waitlist")).not.toBeChecked();
  await expect(page.getByLabel("Approve each guest")).toBeChecked();
  await expect(page.getByLabel("A week before")).toBeChecked();
  await expect(page.getByLabel("An hour before")).not.toBeChecked();
  await expect(page.getByLabel("People a guest may bring along")).toHaveValue("2");
});

test("more seats in one pool move up who waits for it, and fewer than are taken are refused", async ({
  context,
  page,
}) => {
  const organizer = await plantOrganizer("organizer");
  const event = await plantOpenEvent(organizer);
  await setOptions(event.id, { attendability: "hybrid", capacity: 1, onlineCapacity: 1 });
  const waiting = newGuest("Online and waiting");
  await rsvp(page, event.path, newGuest("In the room"));
  await rsvp(page, event.path, newGuest("Second in the room"));
  await rsvp(page, event.path, newGuest("First online"), { mode: "Online" });
  await rsvp(page, event.path, waiting, { mode: "Online" });
  await signIn(context, organizer);
  await page.goto(`/organize/events/${event.id}/guests`);
  await expect(page.getByRole("region", { name: "Waitlist, online" })).toContainText("Online and waiting");
  await page.goto(`/organize/events/${event.id}/details`);
  await page.getByLabel("Seats online").fill("2");
  await page.getByRole("button", { name: "Save details" }).click();
  await expect(page.getByText("1 of 1 in the room, 2 of 2 online")).toBeVisible();
  expect((await latestMailTo(waiting.email, "rsvp-promoted")).text).toContain("meet.example.org");

  await page.goto(`/organize/events/${event.id}/details`);
  await page.getByLabel("Seats online").fill("1");
  await page.getByRole("button", { name: "Save details" }).click();
  await expect(page.getByRole("alert").first()).toContainText("2 seats are taken already");
  await expect(page.getByLabel("Seats online")).toHaveAttribute("aria-invalid", "true");
});
