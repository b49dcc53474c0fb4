import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { newGuest, plantOpenEvent, sendRsvp } from "./support/guests";
import { plantOrganizer, signIn } from "./support/organizers";
import { latestMailTo } from "./support/outbox";
import { askEveryConsent, plantQuestions } from "./support/questions";

const FOOD = { kind: "single_choice", label: "What do you eat?", options: ["Anything", "Vegan"] };

async function answer(page: Page, path: string, guest: { name: string; email: string }, food: string, agrees = false) {
  await page.goto(path);
  await page.getByLabel("Your name").fill(guest.name);
  await page.getByLabel("Your e-mail address").fill(guest.email);
  await page.getByLabel(food, { exact: true }).check();
  if (agrees) await page.getByLabel("sponsors").check();
  await sendRsvp(page);
  await expect(page.getByRole("heading", { name: "We have your answer" })).toBeVisible();
  await latestMailTo(guest.email);
}

test("a question that was answered keeps its wording, takes further options, and can be retired", async ({
  page,
  context,
}) => {
  const organizer = await plantOrganizer("organizer");
  const event = await plantOpenEvent(organizer);
  await plantQuestions(event.id, [FOOD]);
  await answer(page, event.path, newGuest("Ada Lovelace"), "Vegan");
  await signIn(context, organizer);
  await page.goto(`/organize/events/${event.id}/guests/form`);
  const questions = page.getByRole("region", { name: "Questions" });
  await expect(questions.getByText("1 answer")).toBeVisible();
  await expect(questions.getByText("Delete")).toHaveCount(0);
  await questions.getByText("Change “").click();
  await expect(questions.getByLabel("Question")).toHaveCount(0);
  await questions.getByLabel("Further options").fill("Jain");
  await questions.getByRole("button", { name: "Save the question" }).click();
  await expect(questions.getByText("Anything / Vegan / Jain")).toBeVisible();

  await questions.getByText("Stop asking “").click();
  await questions.getByRole("button", { name: "Ask it no longer" }).click();
  await expect(page.getByRole("region", { name: "No longer asked" })).toContainText(FOOD.label);
  await page.goto(event.path);
  await expect(page.getByText(FOOD.label)).toHaveCount(0);
});

test("an organizer reads the answers by question and by guest, and takes them along as files", async ({
  page,
  context,
}) => {
  const organizer = await plantOrganizer("organizer");
  const event = await plantOpenEvent(organizer);
  await plantQuestions(event.id, [FOOD]);
  await askEveryConsent(event.id);
  const [ada, grace] = [newGuest("Ada Lovelace"), newGuest("=HYPERLINK Grace")];
  await answer(page, event.path, ada, "Vegan", true);
  await answer(page, event.path, grace, "Anything");
  await signIn(context, organizer);
  await page.goto(`/organize/events/${event.id}/guests`);
  await page.getByRole("link", { name: "Ada Lovelace", exact: true }).click();
  await expect(page.getByRole("definition").filter({ hasText: "Vegan" })).toBeVisible();
  await expect(page.getByText("Details to sponsors")).toBeVisible();
  await page.getByRole("link", { name: "Back to the guests" }).click();
  await page.getByRole("link", { name: "Answers", exact: true }).click();
  await expect(page.getByRole("region", { name: FOOD.label })).toContainText("Vegan1");
  await expect(page.getByRole("region", { name: "Consents" })).toContainText("Details to sponsors1");

  await page.getByRole("link", { name: "Back to the guests" }).click();
  const guests = await download(page, "Guest list as CSV");
  expect(guests.startsWith("\uFEFFstatus,first_name,last_name,name,email,")).toBe(true);
  expect(guests).toContain(`going,Ada,Lovelace,Ada Lovelace,${ada.email},`);
  expect(guests).toContain(`going,"'=HYPERLINK",Grace,"'=HYPERLINK Grace",${grace.email},`);
  expect(guests).not.toMatch(/[^\r]\n/);
  const sponsors = await download(page, "Sponsors’ list as CSV");
  expect(sponsors).toContain(ada.email);
  expect(sponsors).not.toContain(grace.email);
});

async function download(page: Page, link: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: link }).click()]);
  return readFile(await file.path(), "utf8");
}
