import { expect, type Page, test } from "@playwright/test";
import { query } from "./support/database";
import { sendRsvp } from "./support/guests";
import { plantOrganizer } from "./support/organizers";
import { latestMailTo, linkIn } from "./support/outbox";
import { storyField, tellStory } from "./support/story";

// One evening from the first draft to the last reader. Every step stands on the one before.
test.describe.configure({ mode: "serial" });

const TITLE = "An evening on packaging";
const GUEST = `stranger-${Date.now()}@example.org`;
let organizer: Page;
let eventPath = "";
let slug = "";

const press = (name: string) => organizer.getByRole("button", { name, exact: true }).click();

test.beforeAll(async ({ browser }) => {
  organizer = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
});

test("an organizer signs in from the mail", async () => {
  const { email } = await plantOrganizer();
  await organizer.goto("/sign-in");
  await organizer.getByLabel("Your e-mail address").fill(email);
  await press("Mail me a link");
  await organizer.goto(linkIn(await latestMailTo(email, "sign-in"), "/sign-in/"));
  await press("Sign in");
  await expect(organizer.getByRole("heading", { level: 1, name: "Your events" })).toBeVisible();
});

test("they draft the next meetup on a phone", async () => {
  await organizer.getByRole("link", { name: "Plan an event" }).click();
  await organizer.getByLabel("Title").fill(TITLE);
  await organizer.getByLabel("Summary").fill("Wheels, locks and who pays for the index.");
  await organizer.getByLabel("Starts").fill("2031-05-08T18:00");
  await organizer.getByLabel("Ends").fill("2031-05-08T21:00");
  await organizer.getByLabel("Time zone").selectOption("Asia/Kolkata");
  await organizer.getByLabel("Name of the new venue").fill("The long room");
  await organizer.getByLabel("Street and number").fill("12 Church Street");
  await organizer.getByLabel("City").fill("Bengaluru");
  await organizer.getByLabel("BangPypers").check();
  await organizer.getByLabel("Seats in the room").fill("30");
  await press("Make a draft");
  await expect(organizer.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  eventPath = new URL(organizer.url()).pathname;
  slug = (await query<{ slug: string }>(`SELECT slug FROM "Event" WHERE title = $1`, [TITLE]))[0]?.slug ?? "";
});

test("it gets a panel with a moderator, two panelists and a question", async () => {
  await addSlot("Panel", "Who keeps the index", "18:30");
  for (const [name, handle, role] of [
    ["Meera Moderator", "@meera_moderates", "Moderator"],
    ["Paul Panelist", "@paul_packs", "Panelist"],
    ["Vandana Verma", "@InfosecVandana", "Panelist"],
  ] as const) {
    const seat = organizer.locator("form").filter({ has: organizer.getByRole("button", { name: "Add to the panel" }) });
    await seat.getByLabel("Handle").fill(handle);
    await seat.locator("[name=personName]").fill(name);
    await seat.getByLabel("Role").selectOption(role);
    await seat.getByRole("button", { name: "Add to the panel" }).click();
    await expect(
      organizer
        .getByRole("listitem")
        .filter({ hasText: name.split(" ")[0] ?? name })
        .first(),
    ).toBeVisible();
  }
  await organizer.getByLabel("Questions, one on each line").fill("Who should pay for it?");
  await press("Add the questions");
  await expect(organizer.getByRole("heading", { level: 3, name: "Who should pay for it?" })).toBeVisible();
});

test("it gets two lightning talks", async () => {
  await addSlot("Lightning talks", "Five minutes each", "19:45");
  for (const [title, name, link] of [
    ["Wheels in five minutes", "Wanda Wheel", "https://github.com/example/wheels"],
    ["Locks I have picked", "Luis Lock", ""],
  ] as const) {
    const form = organizer
      .locator("form")
      .filter({ has: organizer.getByRole("button", { name: "Add the lightning talk" }) });
    await form.getByLabel("Title").fill(title);
    await form.locator("[name='speaker.0.personName']").fill(name);
    await form.getByLabel("Another link").fill(link);
    await press("Add the lightning talk");
    await expect(organizer.getByText(title).first()).toBeVisible();
  }
});

test("it is published, and everybody can read it", async ({ page }) => {
  expect((await page.goto(`/events/${slug}`))?.status()).toBe(404);
  await organizer.goto(eventPath);
  await press("Publish event");
  await expect(organizer.getByRole("button", { name: "Take back to a draft" })).toBeVisible();
  await page.goto(`/events/${slug}`);
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  for (const text of ["Who keeps the index", "Meera Moderator", "Wheels in five minutes", "The long room"]) {
    await expect(page.getByText(text).first()).toBeVisible();
  }
});

test("a stranger without JavaScript mistypes, corrects, RSVPs, and finds their seat in the mail", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const stranger = await context.newPage();
  await stranger.goto(`/events/${slug}`);
  await stranger.getByLabel("Your name").fill("Sita Stranger");
  await stranger.getByLabel("Your e-mail address").fill("sita at example");
  await sendRsvp(stranger);
  await expect(stranger.getByLabel("Your name")).toHaveValue("Sita Stranger");
  await expect(stranger.getByLabel("Your e-mail address")).toHaveAttribute("aria-invalid", "true");
  await stranger.getByLabel("Your e-mail address").fill(GUEST);
  await sendRsvp(stranger);
  await expect(stranger.getByRole("heading", { name: "We have your answer" })).toBeVisible();

  await stranger.goto(linkIn(await latestMailTo(GUEST), "/rsvp/"));
  await expect(stranger.getByText("The long room").first()).toBeVisible();
  await stranger.goto(`/events/${slug}`);
  await expect(stranger.getByText("29 of 30 seats left").first()).toBeVisible();
  await expect(stranger.getByText("Sita Stranger")).toHaveCount(0);
  await context.close();
});

test("after the evening the organizer marks who came and counts the room", async () => {
  await query(
    `UPDATE "Event" SET "startsAt" = now() - interval '5 hours', "endsAt" = now() - interval '2 hours' WHERE slug = $1`,
    [slug],
  );
  await organizer.goto(`${eventPath}/guests`);
  await press("Came, Sita Stranger");
  await expect(organizer.getByRole("button", { name: "Undo, Sita Stranger" })).toBeVisible();
  await organizer.getByLabel("People in the room").fill("24");
  await organizer.getByLabel("Around").check();
  await press("Save head count");
  await expect(organizer.getByLabel("People in the room")).toHaveValue("24");
});

test("they write down the answers, write the recap, look at it, and publish it", async () => {
  await organizer.goto(`${eventPath}/agenda`);
  await organizer.getByRole("link", { name: "Who keeps the index" }).click();
  await organizer.getByRole("textbox", { name: "Paul Panelist" }).fill("Whoever earns with it, in proportion.");
  await organizer
    .getByRole("textbox", { name: "Vandana Verma Singhal" })
    .fill("And somebody has to look at what is uploaded.");
  await press("Save the answers");
  await expect(organizer.getByRole("textbox", { name: "Paul Panelist" })).toHaveValue(
    "Whoever earns with it, in proportion.",
  );

  await organizer.goto(`${eventPath}/recap`);
  await organizer.getByLabel("Title").fill("Who pays for the index");
  await tellStory(organizer, "It rained, and **everybody** came anyway.");
  await organizer.getByLabel("Categories").fill("meetup, packaging");
  await organizer.locator("[name='author.0.personName']").fill("Rita Recap");
  await organizer.getByLabel("Featured").check();
  await press("Save draft");
  await expect(storyField(organizer)).toHaveValue("It rained, and **everybody** came anyway.");
  await press("Preview the story");
  await expect(organizer.locator("strong").filter({ hasText: "everybody" }).first()).toBeVisible();
  await press("Save and publish");
  await expect(organizer.getByRole("button", { name: "Save changes" })).toBeVisible();
});

test("the stranger reads it, answer by answer", async ({ browser }) => {
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto("/");
  await reader.getByRole("link", { name: "Who pays for the index" }).first().click();
  await expect(reader.getByRole("heading", { level: 1, name: "Who pays for the index" })).toBeVisible();
  await expect(reader.getByText("around 24 attended").first()).toBeVisible();
  await expect(reader.getByRole("heading", { name: "Who should pay for it?" })).toBeVisible();
  await expect(reader.getByText("Whoever earns with it, in proportion.")).toBeVisible();
  await expect(reader.getByText("Wheels in five minutes").first()).toBeVisible();
  await expect(reader.getByRole("link", { name: "Rita Recap" })).toBeVisible();
  expect(await reader.content()).not.toContain(GUEST);

  await reader.goto("/people/vandana-verma-singhal");
  await expect(reader.getByText(TITLE).first()).toBeVisible();
});

async function addSlot(kind: string, title: string, time: string): Promise<void> {
  await organizer.goto(`${eventPath}/agenda`);
  await organizer.getByLabel("What it is").selectOption(kind);
  await organizer.getByLabel("Title").fill(title);
  await organizer.getByLabel("Starts").fill(time);
  await organizer.getByLabel("Minutes").fill("60");
  await press("Add to the agenda");
  await expect(organizer.getByRole("heading", { level: 1, name: title })).toBeVisible();
}
