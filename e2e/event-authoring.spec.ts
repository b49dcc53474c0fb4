import { expect, test } from "@playwright/test";
import { query } from "./support/database";
import { plantEvent } from "./support/events";
import { plantOrganizer, signIn } from "./support/organizers";

test("an organizer drafts an event, corrects what was wrong, and nothing typed is lost", async ({ context, page }) => {
  await signIn(context, await plantOrganizer("organizer"));
  await page.goto("/organize/events/new");
  await page.getByLabel("Title").fill("An evening on typing");
  await page.getByLabel("Starts").fill("2031-05-08T18:00");
  await page.getByLabel("Ends").fill("2031-05-08T17:00");
  await page.getByLabel("Name of the new venue").fill("The long room");
  await page.getByLabel("An event elsewhere, like a conference").check();
  await page.getByLabel("Its name").fill("PyCon India 2031");
  await page.getByLabel("What it announced").fill("4 keynotes\ndev sprint | some day");
  await page.getByRole("button", { name: "Make a draft" }).click();

  const summary = page.getByRole("alert").first();
  await expect(summary).toBeFocused();
  await expect(summary).toContainText("It should end after it starts");
  await expect(summary).toContainText("Enter the street and number");
  await expect(page.getByLabel("What it announced")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("What it announced")).toHaveValue("4 keynotes\ndev sprint | some day");

  await page.getByLabel("Ends").fill("2031-05-08T21:00");
  await page.getByLabel("Street and number").fill("MG Road 1");
  await page.getByLabel("City").fill("Bengaluru");
  await page.getByLabel("What it announced").fill("4 keynotes\ndev sprint | 2031-09-20");
  await page.getByRole("button", { name: "Make a draft" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "An evening on typing" })).toBeVisible();
  await expect(page.getByText("Thursday 8 May 2031, 18:00–21:00")).toBeVisible();
  await expect(page.getByText("The long room, Bengaluru")).toBeVisible();

  await page.getByRole("link", { name: "Details" }).click();
  await expect(page.getByLabel("What it announced")).toHaveValue("4 keynotes\ndev sprint | 2031-09-20");
});

test("an agenda grows slot by slot, is put in order by buttons, and a slot goes after being named once", async ({
  context,
  page,
}) => {
  const organizer = await plantOrganizer("organizer");
  const { path } = await plantEvent(organizer.chapterId ?? "");
  await signIn(context, organizer);
  const slots = page.getByRole("list", { name: "Running order" }).getByRole("link");

  await page.goto(`${path}/agenda`);
  await page.getByLabel("What it is").selectOption("Panel");
  await page.getByLabel("Title").fill("Panel on typing");
  await page.getByLabel("Starts").fill("18:30");
  await page.getByLabel("Minutes").fill("60");
  await page.getByRole("button", { name: "Add to the agenda" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Panel on typing" })).toBeVisible();

  await page.goto(`${path}/agenda`);
  await expect(page.getByLabel("Starts")).toHaveValue("19:30");
  await expect(slots).toHaveText(["Social: Doors", "Social: Goodbye", "Panel: Panel on typing"]);
  await page.getByRole("button", { name: "Move Panel on typing earlier" }).click();
  await expect(slots).toHaveText(["Social: Doors", "Panel: Panel on typing", "Social: Goodbye"]);
  await expect(page.getByRole("button", { name: "Move Doors earlier" })).toBeDisabled();

  await page.getByRole("link", { name: "Doors" }).click();
  await page.getByText("Remove from the agenda…").click();
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(slots).toHaveText(["Panel: Panel on typing", "Social: Goodbye"]);
});

test("a draft is published, taken back, published again, and cancelled with a reason", async ({ context, page }) => {
  const organizer = await plantOrganizer("organizer");
  const { path, slug, eventId } = await plantEvent(organizer.chapterId ?? "", { title: "The rainy one" });
  await signIn(context, organizer);
  const status = async () => (await query(`SELECT status FROM "Event" WHERE id = $1`, [eventId]))[0]?.status;

  await page.goto(path);
  await page.getByRole("button", { name: "Publish event" }).click();
  await page.getByRole("button", { name: "Take back to a draft" }).click();
  await page.getByRole("button", { name: "Publish event" }).click();
  await page.getByRole("link", { name: "Cancel the event…" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Cancel The rainy one?" })).toBeVisible();
  await page.getByRole("button", { name: "Cancel this event" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Say why");
  expect(await status()).toBe("published");

  await page.getByLabel("Why").fill("The roof leaks.");
  await page.getByRole("button", { name: "Cancel this event" }).click();
  await expect(page.getByText("The roof leaks.")).toBeVisible();
  expect(await status()).toBe("cancelled");
  expect((await page.goto(`/events/${slug}`))?.status()).toBe(200);
});

test("seats that guests hold are not taken from under them, nor is their event", async ({ context, page }) => {
  const organizer = await plantOrganizer("organizer");
  const guests = { status: "published", capacity: 10, seatsTaken: 7 } as const;
  const { path } = await plantEvent(organizer.chapterId ?? "", guests);
  await signIn(context, organizer);
  await page.goto(`${path}/details`);
  await page.getByLabel("Seats online").fill("6");
  await page.getByRole("button", { name: "Save details" }).click();
  await expect(page.getByRole("alert").first()).toContainText("7 seats are taken already");
  await expect(page.getByLabel("Seats online")).toHaveAttribute("aria-invalid", "true");
  await page.goto(path);
  await expect(page.getByRole("button", { name: "Take back to a draft" })).toHaveCount(0);
});

test("an edition belongs to one event of its series", async ({ context, page }) => {
  const organizer = await plantOrganizer("organizer");
  const { path } = await plantEvent(organizer.chapterId ?? "");
  await signIn(context, organizer);
  await page.goto(`${path}/details`);
  await page.getByLabel("Part of").selectOption("PyFlames");
  await page.getByLabel("Edition").fill("2");
  await page.getByRole("button", { name: "Save details" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Another event is this edition");
  await expect(page.getByLabel("Edition")).toHaveAttribute("aria-invalid", "true");
});

test("an event of before becomes the draft of the next one, and a draft can go", async ({ context, page }) => {
  const organizer = await plantOrganizer("organizer");
  const { path } = await plantEvent(organizer.chapterId ?? "", { title: "Evening 1", status: "published" });
  await signIn(context, organizer);
  await page.goto(path);
  await page.getByRole("link", { name: "Duplicate…" }).click();
  await page.getByLabel("Title of the new event").fill("Evening 2");
  await page.getByRole("button", { name: "Make a draft" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Enter the new date and time");
  await page.getByLabel("Starts").fill("2032-02-07T18:00");
  await page.getByRole("button", { name: "Make a draft" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Evening 2" })).toBeVisible();
  await expect(page.getByText("Saturday 7 February 2032, 18:00–21:00")).toBeVisible();
  await page.getByRole("link", { name: "Agenda" }).click();
  await expect(page.getByRole("link", { name: "Goodbye" })).toBeVisible();

  await page.getByRole("link", { name: "Overview" }).click();
  await page.getByRole("link", { name: "Delete the draft…" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Delete Evening 2?" })).toBeVisible();
  await page.getByRole("button", { name: "Delete this draft" }).click();
  await expect(page).toHaveURL("/organize");
  await expect(page.getByRole("link", { name: "Evening 1" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Evening 2" })).toHaveCount(0);
});

test("the next of a series is offered a month on, with its number, place and slots", async ({ context, page }) => {
  const organizer = await plantOrganizer("organizer");
  const { path, eventId } = await plantEvent(organizer.chapterId ?? "", { title: "Evenings 4", status: "published" });
  const [series] = await query<{ id: string }>(
    `INSERT INTO "Series" (id, slug, name, "updatedAt") VALUES ($1, $2, $2, now()) RETURNING id`,
    [eventId, `evenings-${eventId}`],
  );
  await query(`UPDATE "Event" SET "seriesId" = $1, edition = 4 WHERE id = $2`, [series?.id, eventId]);
  await signIn(context, organizer);
  await page.goto(path);
  await page.getByRole("link", { name: "Next in the series…" }).click();
  await expect(page.getByLabel("Title")).toHaveValue("Evenings 5");
  await expect(page.getByLabel("Starts")).toHaveValue(/-06-\d\dT18:00$/);
  expect(await query(`SELECT id FROM "Event" WHERE "seriesId" = $1`, [series?.id])).toHaveLength(1);
  await page.getByRole("button", { name: "Make a draft" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Evenings 5" })).toBeVisible();
  await page.getByRole("link", { name: "Agenda" }).click();
  await expect(page.getByRole("link", { name: "Goodbye" })).toBeVisible();
});
