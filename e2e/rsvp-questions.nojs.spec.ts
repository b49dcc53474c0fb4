import { expect, test } from "@playwright/test";
import { beginEvent, newGuest, plantOpenEvent, sendRsvp } from "./support/guests";
import { plantOrganizer, signIn } from "./support/organizers";
import { latestMailTo, linkIn } from "./support/outbox";
import { askEveryConsent, plantQuestions, saidBy } from "./support/questions";

const FOOD = "What do you eat?";
const TOPICS = "What would you like to hear about?";
const WISH = "Anything we should know?";

async function plantAskingEvent() {
  const event = await plantOpenEvent(await plantOrganizer("organizer"));
  await plantQuestions(event.id, [
    { kind: "single_choice", label: FOOD, options: ["Anything", "Vegan"], isRequired: true },
    { kind: "multiple_choice", label: TOPICS, options: ["Typing", "Web", "Testing"] },
    { kind: "long_text", label: WISH },
  ]);
  await askEveryConsent(event.id);
  return event;
}

test("a guest mistypes and forgets a question, is told of both at once, loses nothing typed, and mends it", async ({
  page,
}) => {
  const event = await plantAskingEvent();
  const ada = newGuest("Ada Lovelace");
  await page.goto(event.path);
  for (const box of await page.getByRole("checkbox").all()) await expect(box).not.toBeChecked();
  await page.getByLabel("Your name").fill(ada.name);
  await page.getByLabel("Your e-mail address").fill("ada at example");
  await page.getByLabel("Web").check();
  await page.getByLabel(WISH).fill("I bring\nmy daughter");
  await page.getByLabel("Other guests may see my name").check();
  await sendRsvp(page);

  const summary = page.getByRole("alert").first();
  await expect(summary).toContainText("Enter an e-mail address");
  await expect(summary).toContainText(`Choose one: ${FOOD}`);
  await expect(page.getByRole("group", { name: FOOD })).toContainText(`Choose one: ${FOOD}`);
  await expect(page.getByLabel("Your name")).toHaveValue(ada.name);
  await expect(page.getByLabel("Web")).toBeChecked();
  await expect(page.getByLabel(WISH)).toHaveValue("I bring\nmy daughter");
  await expect(page.getByLabel("Other guests may see my name")).toBeChecked();
  await page.getByLabel("Your e-mail address").fill(ada.email);
  await sendRsvp(page);
  await expect(summary).toContainText(`Choose one: ${FOOD}`);
  await page.getByLabel("Vegan").check();
  await sendRsvp(page);
  await expect(page).toHaveURL(`${event.path}/rsvp-received`);
  expect(await saidBy(ada.email)).toEqual({
    answers: { [FOOD]: ["Vegan"], [TOPICS]: ["Web"], [WISH]: ["I bring\nmy daughter"] },
    consents: ["show_name"],
  });
});

test("on their own page a guest changes answers and takes a consent back, until the evening begins", async ({
  page,
}) => {
  const event = await plantAskingEvent();
  const ada = newGuest("Ada Lovelace");
  await page.goto(event.path);
  await page.getByLabel("Your name").fill(ada.name);
  await page.getByLabel("Your e-mail address").fill(ada.email);
  await page.getByLabel("Vegan").check();
  await page.getByLabel("sponsors").check();
  await page.getByLabel("photos").check();
  await sendRsvp(page);
  const link = linkIn(await latestMailTo(ada.email, "rsvp-confirmed"), "/rsvp/");

  await page.goto(link);
  await expect(page.getByLabel("Vegan")).toBeChecked();
  await page.getByLabel("Anything", { exact: true }).check();
  await page.getByLabel("Testing").check();
  await page.getByLabel("sponsors").uncheck();
  await page.getByRole("button", { name: "Save my answers" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByLabel("Anything", { exact: true })).toBeChecked();
  const said = { [FOOD]: ["Anything"], [TOPICS]: ["Testing"] };
  expect(await saidBy(ada.email)).toEqual({ answers: said, consents: ["photos"] });

  await beginEvent(event.id);
  await page.goto(link);
  await expect(page.getByRole("definition").filter({ hasText: "Testing" })).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(0);
  await page.getByLabel("photos").uncheck();
  await page.getByRole("button", { name: "Save what I agree to" }).click();
  await expect(page.getByText("You agree to nothing")).toBeVisible();
  expect(await saidBy(ada.email)).toEqual({ answers: said, consents: [] });
});

test("somebody else who types a guest's address changes none of their answers", async ({ page }) => {
  const event = await plantAskingEvent();
  const ada = newGuest("Ada Lovelace");
  for (const [name, food] of [
    ["Ada", "Vegan"],
    ["Eve", "Anything"],
  ] as const) {
    await page.goto(event.path);
    await page.getByLabel("Your name").fill(name);
    await page.getByLabel("Your e-mail address").fill(ada.email);
    await page.getByLabel(food, { exact: true }).check();
    await sendRsvp(page);
    await expect(page.getByRole("heading", { name: "We have your answer" })).toBeVisible();
  }
  expect(await saidBy(ada.email)).toMatchObject({ answers: { [FOOD]: ["Vegan"] } });
});

test("without scripts an organizer mistypes a question, mends it, orders them and asks for consents", async ({
  page,
  context,
}) => {
  const organizer = await plantOrganizer("organizer");
  const event = await plantOpenEvent(organizer);
  await signIn(context, organizer);
  await page.goto(`/organize/events/${event.id}/guests`);
  await page.getByRole("link", { name: "What guests are asked" }).click();
  const add = page.getByRole("region", { name: "Add a question" });
  await add.getByLabel("Question").fill(FOOD);
  await add.getByLabel("Answered with").selectOption("One of several options");
  await add.getByLabel("Options").fill("Anything");
  await add.getByRole("button", { name: "Add the question" }).click();
  await expect(add.getByText("Enter at least two options, one a line").last()).toBeVisible();
  await expect(add.getByLabel("Question")).toHaveValue(FOOD);
  await add.getByLabel("Options").fill("Anything\nVegan");
  await add.getByRole("button", { name: "Add the question" }).click();
  await expect(page.getByText("Anything / Vegan")).toBeVisible();
  await add.getByLabel("Question").fill("Where do you come from?");
  await add.getByRole("button", { name: "Add the question" }).click();
  await page.getByRole("button", { name: "Move “Where do you come from?” earlier" }).click();
  await page.getByLabel("Photos").check();
  await page.getByRole("button", { name: "Save consents" }).click();

  await page.goto(event.path);
  const asked = page.getByRole("region", { name: "Will you come?" });
  await expect(asked.getByText(/Where do you come from\?|What do you eat\?/)).toHaveText([
    /^Where do you come from\?/,
    /^What do you eat\?/,
  ]);
  await expect(asked.getByLabel("photos")).not.toBeChecked();
  await expect(asked.getByLabel("sponsors")).toHaveCount(0);
});
