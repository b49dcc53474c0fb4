import { expect, type Page, test } from "@playwright/test";
import { query } from "./support/database";
import { choose, enter, tabTo, typeInto, typeParts } from "./support/keyboard";
import { plantOrganizer } from "./support/organizers";
import { latestMailTo, linkIn } from "./support/outbox";
import { storyField, storyOf } from "./support/story";

// One evening without a mouse: nothing is clicked, and the focus is seen at every stop.
test.describe.configure({ mode: "serial", timeout: 120_000 });

const TITLE = `Keys only ${Date.now()}`;
const SENTENCE = "Nobody touched a mouse all evening.";
const GUEST = `keys-${Date.now()}@example.org`;
let organizer: Page;
let chapter = "";
let eventId = "";
let slug = "";
let recapSlug = "";

const button = (name: string) => organizer.getByRole("button", { name, exact: true });
const link = (name: string) => organizer.getByRole("link", { name, exact: true });
const press = (name: string) => enter(organizer, button(name));

test.beforeAll(async ({ browser }) => {
  organizer = await (await browser.newContext()).newPage();
});

test("an organizer signs in from the mail with the keyboard", async () => {
  const { email, chapterId } = await plantOrganizer("organizer");
  chapter = `Chapter ${chapterId?.slice(-6)}`;
  await organizer.goto("/sign-in");
  await typeInto(organizer, organizer.getByLabel("Your e-mail address"), email);
  await organizer.keyboard.press("Enter");
  await expect(organizer.getByText("is on its way")).toBeVisible();
  await organizer.goto(linkIn(await latestMailTo(email, "sign-in"), "/sign-in/"));
  await press("Sign in");
  await expect(organizer.getByRole("heading", { level: 1, name: "Your events" })).toBeVisible();
});

test("they plan an evening", async () => {
  await skipTo("Skip the menu");
  await enter(organizer, link("Plan an event"));
  await expect(organizer).toHaveURL(/\/events\/new/);
  await skipTo("Skip the menu");
  await typeInto(organizer, organizer.getByLabel("Title"), TITLE);
  await typeParts(organizer, organizer.getByLabel("Starts"), "05082031→0600PM");
  await expect(organizer.getByLabel("Starts")).toHaveValue("2031-05-08T18:00");
  await typeParts(organizer, organizer.getByLabel("Ends"), "05082031→0900PM");
  await expect(organizer.getByLabel("Ends")).toHaveValue("2031-05-08T21:00");
  await choose(organizer, organizer.getByLabel("Time zone"), "Asia/Kolkata");
  await typeInto(organizer, organizer.getByLabel("Name of the new venue"), "The quiet room");
  await typeInto(organizer, organizer.getByLabel("Street and number"), "1 Key Street");
  await typeInto(organizer, organizer.getByLabel("City"), "Bengaluru");
  await tabTo(organizer, organizer.getByLabel(chapter));
  if (!(await organizer.getByLabel(chapter).isChecked())) await organizer.keyboard.press("Space");
  await press("Make a draft");
  await expect(organizer.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  [{ id: eventId, slug }] = (await query<{ id: string; slug: string }>(
    `SELECT id, slug FROM "Event" WHERE title = $1`,
    [TITLE],
  )) as [{ id: string; slug: string }];
});

test("it gets three items, and one of them goes to another place", async () => {
  await addItem("Talk", "Koans for typing", "0600PM", "30");
  await addItem("Lightning talks", "Five minutes each", "0630PM", "30");
  await addItem("Panel", "On keys", "0700PM", "60");

  await openAgenda();
  const order = organizer.getByRole("list", { name: "Running order" }).getByRole("link");
  await press("Move On keys earlier");
  await expect(order).toHaveText([/Koans/, /On keys/, /Five minutes/]);
  await expect(button("Move On keys earlier"), "the same button has the focus where it went").toBeFocused();

  await tabTo(organizer, button("Drag Five minutes each"));
  await organizer.keyboard.press("Space");
  await expect(organizer.getByText(/Five minutes each is (taken from|over) place 3 of 3/)).toBeAttached();
  await organizer.keyboard.press("ArrowUp");
  await expect(organizer.getByText("Five minutes each is over place 2 of 3.")).toBeAttached();
  await organizer.keyboard.press("Space");
  await expect(order).toHaveText([/Koans/, /Five minutes/, /On keys/]);
});

test("the panel gets its people and its questions", async () => {
  await enter(organizer, organizer.getByRole("link", { name: /^Panel ?: On keys$/ }));
  await expect(organizer.getByRole("heading", { level: 1, name: "On keys" })).toBeVisible();
  for (const [name, role] of [
    ["Meera Moderator", "Moderator"],
    ["Paul Panelist", "Panelist"],
    ["Vandana Voice", "Panelist"],
  ] as const) {
    await typeInto(organizer, organizer.locator("[name=personName]"), name);
    // The suggestions of people who are here already are put away.
    await organizer.keyboard.press("Escape");
    await choose(organizer, organizer.locator("#new-panelist-role"), role);
    await press("Add to the panel");
    await expect(organizer.getByRole("listitem").filter({ hasText: name }).first()).toBeVisible();
  }
  await typeInto(organizer, organizer.locator("#new-questions"), "Which key do you miss?");
  await press("Add the questions");
  await expect(organizer.getByRole("heading", { level: 3, name: "Which key do you miss?" })).toBeVisible();
});

test("it is published, and a guest answers without a mouse", async ({ page }) => {
  await skipTo("Skip the menu");
  await enter(organizer, link("Overview"));
  await press("Publish event");
  await expect(button("Take back to a draft")).toBeVisible();

  await page.goto(`/events/${slug}`);
  await typeInto(page, page.getByLabel("Your name"), "Gita Guest");
  await typeInto(page, page.getByLabel("Your e-mail address"), GUEST);
  await page.keyboard.press("Enter");
  const again = page.getByText("press the button once more");
  const thanks = page.getByRole("heading", { name: "We have your answer" });
  await expect(thanks.or(again)).toBeVisible();
  if (await again.isVisible()) await enter(page, page.getByRole("button", { name: /RSVP|seat/i }));
  await expect(thanks).toBeVisible();
});

test("on the night two voices are written down, and the notes become answers", async () => {
  await query(
    `WITH passed AS (SELECT "startsAt" - now() + interval '1 hour' AS by FROM "Event" WHERE id = $1),
      items AS (UPDATE "AgendaItem" SET "startsAt" = "startsAt" - (SELECT by FROM passed) WHERE "eventId" = $1)
     UPDATE "Event" SET "startsAt" = "startsAt" - (SELECT by FROM passed), "endsAt" = "endsAt" - (SELECT by FROM passed)
      WHERE id = $1`,
    [eventId],
  );
  await openPanel();
  await enter(organizer, organizer.getByRole("link", { name: /scribe/i }).first());
  await press("Open the scribe’s desk");
  await expect(organizer.locator("#scribe[data-kept]")).toBeVisible();
  await organizer.keyboard.press("Alt+Digit2");
  await organizer.keyboard.type("The one that says any.");
  await organizer.keyboard.press("Alt+Digit3");
  await organizer.keyboard.type("None. I have them all.");
  await expect(organizer.locator("[data-slot=sync]")).toHaveText("Saved");

  await openPanel();
  await press("Make answers of all notes");
  await expect(organizer.getByText("2 notes so far, all in answers.")).toBeVisible();
});

test("the recap is drafted, gets one sentence, and is published", async () => {
  await query(
    `UPDATE "Event" SET "startsAt" = now() - interval '4 hours', "endsAt" = now() - interval '1 hour' WHERE id = $1`,
    [eventId],
  );
  await organizer.reload();
  await skipTo("Skip the menu");
  await enter(organizer, link("Recap"));
  await press("Draft it from what was recorded");
  await expect(storyField(organizer)).toHaveValue(/Koans for typing/);
  await tabTo(organizer, await storyOf(organizer));
  await organizer.keyboard.press("ControlOrMeta+End");
  await organizer.keyboard.type(`\n\n${SENTENCE}`);
  await organizer.keyboard.press("Tab");
  await expect(await storyOf(organizer), "Tab leaves the text").not.toBeFocused();
  await press("Save and publish");
  await expect(organizer.getByText("Everybody can read it now.").first()).toBeVisible();
  recapSlug =
    (await query<{ slug: string }>(`SELECT slug FROM "Recap" WHERE "eventId" = $1`, [eventId]))[0]?.slug ?? "";
});

test("a reader leaves only one voice of the panel on the page", async ({ page }) => {
  await page.goto(`/recaps/${recapSlug}`);
  await expect(page.getByText(SENTENCE)).toBeVisible();
  await enter(page, page.getByRole("link", { name: "Skip to the page" }));
  await expect(page.getByText("The one that says any.")).toBeVisible();
  await enter(page, page.getByRole("link", { name: "Only this one answer of Vandana Voice" }));
  await expect(page.getByText("None. I have them all.")).toBeVisible();
  await expect(page.getByText("The one that says any.")).toBeHidden();
});

/** The first stops of a page: past what stands on each. */
async function skipTo(name: string): Promise<void> {
  await enter(organizer, organizer.getByRole("link", { name: "Skip to the page" }));
  await enter(organizer, organizer.getByRole("link", { name }));
}

async function openAgenda(): Promise<void> {
  await skipTo("Skip the menu");
  await enter(organizer, link("Agenda"));
  await expect(organizer.getByRole("heading", { level: 1, name: "Agenda" })).toBeVisible();
  await skipTo("Skip the menu");
  await enter(organizer, organizer.getByRole("link", { name: "Skip the event’s pages" }));
}

async function addItem(kind: string, title: string, begins: string, minutes: string): Promise<void> {
  await openAgenda();
  await choose(organizer, organizer.getByLabel("What it is"), kind);
  await typeInto(organizer, organizer.getByLabel("Title", { exact: true }), title);
  await typeParts(organizer, organizer.getByLabel(/^Starts/), begins);
  await typeInto(organizer, organizer.getByLabel(/^Minutes/), minutes);
  await press("Add to the agenda");
  await expect(organizer.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

async function openPanel(): Promise<void> {
  await organizer.goto(`/organize/events/${eventId}`);
  await openAgenda();
  await enter(organizer, organizer.getByRole("link", { name: /^Panel ?: On keys$/ }));
  await expect(organizer.getByRole("heading", { level: 1, name: "On keys" })).toBeVisible();
}
