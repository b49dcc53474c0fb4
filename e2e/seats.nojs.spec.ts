import { expect, test } from "@playwright/test";
import { newGuest, plantOpenEvent, rsvp, setOptions } from "./support/guests";
import { plantOrganizer, signIn } from "./support/organizers";
import { latestMailTo } from "./support/outbox";

const HYBRID = { attendability: "hybrid", capacity: 2, onlineCapacity: 1 };

test("room and online fill up by themselves, and only who is online learns the way in", async ({ page }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"));
  await setOptions(event.id, HYBRID);
  const [roomie, remote, late] = [newGuest("Roomie"), newGuest("Remote"), newGuest("Late")];
  await page.goto(event.path);
  await expect(page.getByText("2 of 2 seats left")).toBeVisible();
  await expect(page.getByText("1 of 1 seat left")).toBeVisible();

  await page.goto(await rsvp(page, event.path, roomie));
  await expect(page.getByRole("heading", { name: "You are going" })).toBeVisible();
  await expect(page.getByText("meet.example.org")).toHaveCount(0);
  await page.goto(await rsvp(page, event.path, remote, { mode: "Online" }));
  await expect(page.getByRole("link", { name: "https://meet.example.org/room" })).toBeVisible();
  expect((await latestMailTo(remote.email)).text).toContain("https://meet.example.org/room");
  expect((await latestMailTo(roomie.email)).text).not.toContain("meet.example.org");

  const lateLink = await rsvp(page, event.path, late, { mode: "Online" });
  await page.goto(lateLink);
  await expect(page.getByRole("heading", { name: "You are number 1 in line" })).toBeVisible();
  await page.getByText("Change how you attend").click();
  await page.getByRole("radio", { name: "In the room" }).check();
  await page.getByRole("button", { name: "Save who comes" }).click();
  await expect(page.getByRole("heading", { name: "You are going" })).toBeVisible();
});

test("a party waits until it fits, and a guest who would fit waits behind it", async ({ page }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"), 3);
  await setOptions(event.id, { plusOnesLimit: 2 });
  const [pair, trio, single] = [newGuest("Pair"), newGuest("Trio"), newGuest("Single")];
  const pairLink = await rsvp(page, event.path, pair, { plusOnes: 1 });
  const trioLink = await rsvp(page, event.path, trio, { plusOnes: 2 });
  await page.goto(event.path);
  await expect(page.getByText("The last seat waits for a larger party.")).toBeVisible();
  const singleLink = await rsvp(page, event.path, single);
  await page.goto(singleLink);
  await expect(page.getByRole("heading", { name: "You are number 2 in line" })).toBeVisible();

  await page.goto(pairLink);
  await page.getByText("Cancel my RSVP").click();
  await page.getByRole("button", { name: "Yes, cancel" }).click();
  await page.goto(trioLink);
  await expect(page.getByRole("heading", { name: "You are going" })).toBeVisible();
  await page.getByText("Change who comes along").click();
  await page.getByLabel("Who comes along with you?").selectOption("1");
  await page.getByRole("button", { name: "Save who comes" }).click();
  await page.goto(singleLink);
  await expect(page.getByRole("heading", { name: "You are going" })).toBeVisible();

  await page.getByText("Change who comes along").click();
  await page.getByLabel("Who comes along with you?").selectOption("1");
  await page.getByRole("button", { name: "Save who comes" }).click();
  await expect(page.getByRole("alert").first()).toContainText("too few free seats");
});

test("an organizer says yes to one guest and no to another, and each is told", async ({ page, context }) => {
  const organizer = await plantOrganizer("organizer");
  const event = await plantOpenEvent(organizer, 5);
  await setOptions(event.id, { needsApproval: true });
  const [yes, no] = [newGuest("Grace Hopper"), newGuest("Eve Dropper")];
  const yesLink = await rsvp(page, event.path, yes);
  await rsvp(page, event.path, no);
  await page.goto(yesLink);
  await expect(page.getByRole("heading", { name: "The organizers will answer you" })).toBeVisible();
  await expect(page.getByText("meet.example.org")).toHaveCount(0);

  await signIn(context, organizer);
  await page.goto(`/organize/events/${event.id}/guests`);
  await expect(page.getByRole("region", { name: "Pending" })).toContainText("Grace Hopper");
  await page.getByRole("button", { name: "Approve Grace Hopper" }).click();
  await expect(page.getByRole("region", { name: "Going" })).toContainText("Grace Hopper");
  await page.getByRole("button", { name: "Decline Eve Dropper" }).click();
  await expect(page.getByRole("region", { name: "Declined" })).toContainText("Eve Dropper");
  expect((await latestMailTo(yes.email, "rsvp-confirmed")).text).toContain("meet.example.org");
  expect((await latestMailTo(no.email, "rsvp-declined")).text).toContain("no seat for you this time");
  await page.goto(yesLink);
  await expect(page.getByRole("heading", { name: "You are going" })).toBeVisible();
});

test("without a waitlist a full event says so, to whoever comes too late as well", async ({ page, context }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"), 1);
  await setOptions(event.id, { hasWaitlist: false });
  await page.goto(event.path);
  await page.getByLabel("Your name").fill("Slow");
  await page.getByLabel("Your e-mail address").fill(newGuest("Slow").email);
  await rsvp(await context.newPage(), event.path, newGuest("Quick"));
  const answered = page.waitForEvent("load");
  await page.getByRole("button", { name: "RSVP" }).click();
  await answered;
  await expect(page.getByText("The only seat is taken. There is no waitlist.")).toBeVisible();
  await expect(page.getByRole("button", { name: "RSVP" })).toHaveCount(0);
});

test("RSVPs open and close when the organizers said", async ({ page }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"));
  await setOptions(event.id, { rsvpsOpenAt: new Date(Date.now() + 86_400_000), timeZone: "UTC" });
  await page.goto(event.path);
  await expect(page.getByText(/^RSVPs open on .* \(UTC\)\.$/)).toBeVisible();
  await setOptions(event.id, { rsvpsOpenAt: null, rsvpsCloseAt: new Date(Date.now() - 60_000) });
  await page.goto(event.path);
  await expect(page.getByText(/^RSVPs closed on /)).toBeVisible();
  await expect(page.getByLabel("Your name")).toHaveCount(0);
});
