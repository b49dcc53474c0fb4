import { expect, type Page } from "@playwright/test";
import { query, type RunningHallway } from "../../server/testing-process";

/** Presses the one button of this name. */
export const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Follows the link a new Hallway prints, and adds the first chapter. */
export async function moveIn(page: Page, hallway: RunningHallway): Promise<void> {
  await page.goto(/http\S+\/welcome\/\S+/.exec(hallway.said())?.[0] ?? "no link was printed");
  await page.getByLabel("Your name").fill("Olga Organizer");
  await page.getByLabel("Your e-mail address").fill("olga@example.org");
  await press(page, "Start organizing");
  await expect(page).toHaveURL(/\/organize$/);
  await page.goto("/organize/chapters/new");
  await page.getByLabel("Name", { exact: true }).fill("Pune Pythons");
  await page.getByLabel("City or region").fill("Pune");
  await page.getByLabel("Time zone").selectOption("Asia/Kolkata");
  await press(page, "Add chapter");
  await expect(page).toHaveURL(/\/organize\/chapters$/);
}

/** Fills in what every evening of the first chapter needs, nine days from now, from 18:00 to 21:00. */
export async function fillEvening(page: Page, title: string): Promise<void> {
  await page.goto("/organize/events/new");
  await page.getByLabel("Title").fill(title);
  const day = new Date(Date.now() + 9 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await page.getByLabel("Starts").fill(`${day}T18:00`);
  await page.getByLabel("Ends").fill(`${day}T21:00`);
  await page.getByLabel("Time zone").selectOption("Asia/Kolkata");
  await page.getByLabel("Name of the new venue").fill("The bay window");
  await page.getByLabel("Street and number").fill("3 Lake Road");
  await page.getByLabel("City").fill("Pune");
  await page.getByLabel("Pune Pythons").check();
}

/** Brings the only event nearer by an interval, with what waits for it, and what was so far is that much longer ago. */
export async function letTimePass(data: string, interval: string): Promise<void> {
  await query(
    data,
    `WITH passed AS (SELECT ${interval} AS by FROM "Event"),
      jobs AS (UPDATE graphile_worker._private_jobs SET run_at = run_at - (SELECT by FROM passed)),
      rsvps AS (UPDATE "Rsvp" SET "createdAt" = "createdAt" - (SELECT by FROM passed)),
      items AS (UPDATE "AgendaItem" SET "startsAt" = "startsAt" - (SELECT by FROM passed))
     UPDATE "Event" SET "startsAt" = "startsAt" - (SELECT by FROM passed), "endsAt" = "endsAt" - (SELECT by FROM passed)`,
  );
}
