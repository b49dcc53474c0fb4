import { type Browser, expect, type Page, test } from "@playwright/test";
import { makeDataFolder, query, type RunningHallway, start } from "../server/testing-process";
import { rsvpAt } from "./support/guests";
import { fillEvening, letTimePass, moveIn, press } from "./support/own-hallway";
import { storyField, storyOf } from "./support/story";

// One organizer, one phone, one meetup of three items: from the plan to a recap that needs one sentence more.
test.describe.configure({ mode: "serial", timeout: 120_000 });

const TITLE = "Evening by the lake";
const PHONE = { width: 390, height: 844 };
const SENTENCE = "Nobody wanted to go home, so we held the door open until the last bus.";

let data: string;
let hallway: RunningHallway;
let organizer: Page;
let eventPage = "";
let publicPage = "";

test.beforeAll(async ({ browser }) => {
  data = makeDataFolder();
  hallway = await start(data);
  organizer = await (await browser.newContext({ baseURL: hallway.address, viewport: PHONE })).newPage();
});

test.afterAll(async () => {
  hallway?.signal("SIGTERM");
  await hallway?.ended;
});

test.afterEach(async () => {
  const width = await organizer.evaluate(() => document.documentElement.scrollWidth);
  expect(width, "nothing scrolls sideways on a phone").toBeLessThanOrEqual(PHONE.width);
});

test("Olga plans an evening of three items on her phone", async () => {
  await moveIn(organizer, hallway);
  await fillEvening(organizer, TITLE);
  await organizer.getByLabel("Summary").fill("A talk, a panel and whoever has five minutes.");
  await press(organizer, "Make a draft");
  await expect(organizer.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  eventPage = new URL(organizer.url()).pathname;

  await addItem("Talk", "Koans for typing", "18:00", "40");
  await organizer.locator('[name="speaker.0.personName"]').fill("Krace Kumar");
  await organizer.getByLabel("Another link").fill("example.org/koans");
  const saved = organizer.waitForResponse((response) => response.request().method() === "POST");
  await press(organizer, "Save speakers, abstract and links");
  await saved;
  await addItem("Panel", "On communities", "18:40", "60");
  for (const [name, role] of [
    ["Abhiram", "Moderator"],
    ["Noufal Ibrahim", "Panelist"],
    ["Vandana Verma Singhal", "Panelist"],
  ]) {
    await organizer.getByLabel("Name", { exact: true }).fill(name ?? "");
    await organizer.locator("#new-panelist-role").selectOption({ label: role });
    await press(organizer, "Add to the panel");
    await expect(organizer.getByRole("listitem").filter({ hasText: name }).first()).toContainText(role ?? "");
  }
  await organizer
    .locator("[name=questions]")
    .fill("How did you come to the community?\nWhat did moving online change?");
  await press(organizer, "Add the questions");
  await expect(organizer.getByRole("heading", { name: "What did moving online change?" })).toBeVisible();
  await addItem("Lightning talks", "Five minutes each", "19:40", "40");
  const slotPage = organizer.url();

  await organizer.goto(eventPage);
  await press(organizer, "Publish event");
  await expect(organizer.getByRole("button", { name: "Take back to a draft" })).toBeVisible();
  await organizer.goto(slotPage);
  await press(organizer, "Open sign-up");
  await expect(organizer.getByRole("button", { name: "Close sign-up" })).toBeVisible();
  const [event] = await query<{ slug: string }>(data, `SELECT slug FROM "Event"`);
  publicPage = `/events/${event?.slug}`;
});

test("guests answer, one of them with a lightning talk, none with an account", async ({ browser }) => {
  const guest = await aside(browser, { javaScriptEnabled: false });
  await rsvpAt(guest, publicPage, { name: "Asha Early", email: "asha@example.org" });
  await rsvpAt(guest, publicPage, { name: "Ben Later", email: "ben@example.org" });
  await guest.goto(`${publicPage}/lightning-talks`);
  await guest.getByLabel("Your name").fill("Shreyas Kapale");
  await guest.getByLabel("Your e-mail address").fill("shreyas@example.org");
  await guest.getByLabel("Title of your talk").fill("A router and a bot");
  await guest.getByLabel("A link").fill("example.org/router");
  const take = guest.getByRole("button", { name: "Take a turn" });
  const received = guest.getByRole("heading", { name: "We have your talk" });
  await take.click();
  const again = guest.getByText("press the button once more");
  await expect(received.or(again)).toBeVisible();
  if (await again.isVisible()) await take.click();
  await expect(received).toBeVisible();
  await guest.context().close();
});

test("on the night the door counts, a scribe writes down the panel, and the stage calls the talk", async ({
  browser,
}) => {
  await letTimePass(data, "\"startsAt\" - now() + interval '5 minutes'");
  await organizer.goto(`${eventPage}/guests/door`);
  await press(organizer, "Open the door");
  await press(organizer, "Came, Asha Early");
  await press(organizer, "Came, Ben Later");
  await expect(organizer.getByText("2 of 2 are in")).toBeVisible();
  const arrived = () => query(data, `SELECT 1 FROM "Attendance" WHERE outcome = 'came'`);
  await expect.poll(async () => (await arrived()).length).toBe(2);

  await organizer.goto(`${eventPage}/scribe`);
  await organizer.getByLabel("Who it is for").fill("Vera Volunteer");
  await press(organizer, "Make a link");
  const scribe = await aside(browser);
  await scribe.goto((await organizer.getByRole("link", { name: /\/scribe\// }).getAttribute("href")) ?? "");
  await noteOn(scribe, "Noufal Ibrahim", "By a mailing list, in 2005.");
  await noteOn(scribe, "Vandana Verma Singhal", "Somebody asked me to help.");
  await scribe.getByRole("button", { name: "Next question" }).click();
  await noteOn(scribe, "Vandana Verma Singhal", "More people came, and fewer talked.");
  await expect(scribe.getByText("Saved", { exact: true })).toBeVisible();
  await scribe.context().close();

  await organizer.goto(`${eventPage}/stage`);
  await press(organizer, "Open the stage");
  await expect(organizer.getByRole("heading", { level: 1 })).toHaveText("Shreyas Kapale");
  await press(organizer, "Start");
  await press(organizer, "Given, next");
  await expect(organizer.getByText("That was the last one", { exact: true })).toBeVisible();
});

test("notes become answers, and the recap is drafted from what was recorded", async () => {
  await letTimePass(data, "\"endsAt\" - now() + interval '1 hour'");
  await organizer.goto(`${eventPage}/agenda`);
  await organizer.getByRole("link", { name: "On communities" }).first().click();
  await press(organizer, "Make answers of all notes");
  await expect(organizer.getByText("3 notes so far, all in answers.")).toBeVisible();

  await organizer.goto(`${eventPage}/recap`);
  await press(organizer, "Draft it from what was recorded");
  await expect(organizer.getByText("Drafted from what was recorded.").first()).toBeVisible();
  await expect(storyField(organizer)).toHaveValue(/Koans for typing/);
});

test("one sentence is added, and everybody reads the evening", async ({ browser }) => {
  const words = await storyOf(organizer);
  await words.press("ControlOrMeta+End");
  await words.pressSequentially(`\n\n${SENTENCE}`);
  await press(organizer, "Save and publish");
  await expect(organizer.getByText("Everybody can read it now.").first()).toBeVisible();

  const reader = await aside(browser, { javaScriptEnabled: false });
  await reader.goto("/recaps");
  await reader.getByRole("link", { name: TITLE }).first().click();
  const told = reader.getByRole("main");
  for (const words of [
    SENTENCE,
    "Koans for typing",
    "Krace Kumar",
    "How did you come to the community?",
    "By a mailing list, in 2005.",
    "More people came, and fewer talked.",
    "A router and a bot",
    "Shreyas Kapale",
    "2 came",
  ]) {
    await expect(told).toContainText(words);
  }
  expect(await reader.content()).not.toMatch(/Asha|Ben Later|example\.org"|@example\.org/);
  await reader.context().close();
});

/** Somebody else's device. */
async function aside(browser: Browser, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  return (await browser.newContext({ baseURL: hallway.address, viewport: PHONE, ...options })).newPage();
}

async function addItem(kind: string, title: string, time: string, minutes: string): Promise<void> {
  await organizer.goto(`${eventPage}/agenda`);
  await organizer.getByLabel("What it is").selectOption(kind);
  await organizer.getByLabel("Title", { exact: true }).fill(title);
  await organizer.getByLabel("Starts", { exact: false }).fill(time);
  await organizer.getByLabel("Minutes").fill(minutes);
  await press(organizer, "Add to the agenda");
  await expect(organizer.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** On a phone one voice at a time. */
async function noteOn(scribe: Page, voice: string, words: string): Promise<void> {
  await scribe.getByRole("button", { name: voice }).click();
  await scribe.getByRole("textbox", { name: voice }).fill(words);
}
