import { randomUUID } from "node:crypto";
import { expect as expectNow, type Page, test } from "@playwright/test";
import { query } from "./support/database";
import { endEvening, plantLightningSlot } from "./support/lightning-slots";
import { plantOrganizer } from "./support/organizers";

// One screen hears of the other when it asks next, which takes a busy machine a while.
const expect = expectNow.configure({ timeout: 20_000 });

const SPEAKERS: [string, string][] = [
  ["Ada", "Engines"],
  ["Bo", "Koans"],
  ["Cy", "Ten lines of awk"],
];

const board = (page: Page) => page.getByRole("heading", { level: 1 });
const clock = (page: Page) => page.getByRole("timer");

/** The seconds that stand on the clock, less than none once it is over. */
async function secondsOn(page: Page): Promise<number> {
  const figures = (await clock(page).textContent()) ?? "";
  const [minutes = 0, seconds = 0] = figures.replace("+", "").split(":").map(Number);
  return (minutes * 60 + seconds) * (figures.startsWith("+") ? -1 : 1);
}

test("a volunteer runs the stage by keyboard, a phone shows the same, and the recap tells what was given", async ({
  browser,
  page,
}) => {
  test.slow();
  const { stagePage, eventId } = await plantLightningSlot(await plantOrganizer("organizer"), SPEAKERS);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(stagePage);
  const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await phone.goto(stagePage);
  await expect(board(page)).toHaveText("Ada");
  await expect(page.getByText("Up next", { exact: true })).toBeVisible();
  await expect(clock(page)).toHaveText("5:00");

  await page.keyboard.press("Space");
  await expect(page.getByText("On now", { exact: true })).toBeVisible();
  await expect(phone.getByText("On now", { exact: true })).toBeVisible();
  await expect(clock(page)).not.toHaveText("5:00");
  expect(Math.abs((await secondsOn(page)) - (await secondsOn(phone)))).toBeLessThanOrEqual(1);

  await page.keyboard.press("ArrowRight");
  await expect(board(phone)).toHaveText("Bo");
  await phone.getByRole("button", { name: "Not here" }).click();
  await expect(board(page)).toHaveText("Cy");
  await page.keyboard.press("ArrowLeft");
  // Until the phone has heard of it, what it still shows is from before.
  await expect(board(phone)).toHaveText("Bo");
  await page.keyboard.press("ArrowDown");
  await expect(board(page)).toHaveText("Cy");
  await expect(phone.getByRole("listitem").filter({ hasText: "Koans" })).toContainText("not here");
  await phone.getByRole("button", { name: "Call Bo again" }).click();
  await expect(board(page)).toHaveText("Bo");
  await page.getByRole("button", { name: "Move Bo later" }).click();
  await expect(board(phone)).toHaveText("Cy");
  for (const key of ["Space", "Space", "Space"]) await page.keyboard.press(key);
  await expect(phone.getByText("On now", { exact: true })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(board(phone)).toHaveText("Bo");
  await page.keyboard.press("ArrowDown");
  await expect(phone.getByText("That was the last one", { exact: true })).toBeVisible();

  await endEvening(eventId);
  await query(
    `INSERT INTO "Recap" (id, "eventId", slug, title, "publishedAt", "updatedAt") VALUES ($1, $2, $3, 'Five minutes each', now(), now())`,
    [randomUUID(), eventId, `recap-${eventId}`],
  );
  await page.goto(`/recaps/recap-${eventId}`);
  const told = page.getByRole("main");
  await expect(told).toContainText("Engines");
  await expect(told).toContainText("Ten lines of awk");
  await expect(told).not.toContainText("Koans");
});

test("a lost connection is said, the clock goes on, and what was pressed is sent when it is back", async ({
  browser,
  context,
  page,
}) => {
  const { stagePage } = await plantLightningSlot(await plantOrganizer("organizer"), SPEAKERS);
  await page.goto(stagePage);
  const phone = await (await browser.newContext()).newPage();
  await phone.goto(stagePage);
  await expect(board(phone)).toHaveText("Ada");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByText("No connection.")).toBeVisible();
  const before = await secondsOn(page);
  await expect.poll(() => secondsOn(page)).toBeLessThan(before);
  await page.getByRole("button", { name: "Given, next" }).click();
  await expect(board(page)).toHaveText("Bo");
  await expect(board(phone)).toHaveText("Ada");
  await context.setOffline(false);
  await expect(board(phone)).toHaveText("Bo");
  await expect(page.getByText("No connection.")).toBeHidden();
});

test("a talk that runs over counts up for all to see", async ({ page, request }) => {
  const { stagePage, itemId } = await plantLightningSlot(await plantOrganizer("organizer"), SPEAKERS);
  await page.goto(stagePage);
  const talkId = (await page.getByRole("button", { name: "Start" }).getAttribute("value"))?.split(" ")[1];
  const at = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
  const answer = await request.post(`/api${stagePage}?slot=${itemId}`, {
    headers: { "Content-Type": "application/json" },
    data: { acts: [{ act: "start", talkId, happenedAt: at(6) }], sentAt: at(0) },
  });
  expect(answer.status()).toBe(200);
  await expect(clock(page)).toHaveText(/^\+1:0\d$/);
  await expect(page.getByText("over time", { exact: true })).toBeVisible();
});

test("a link that was made up opens no stage", async ({ page, request }) => {
  expect((await page.goto("/stage/made-up"))?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "This link opens no stage" })).toBeVisible();
  expect((await request.get("/api/stage/made-up?slot=1")).status()).toBe(410);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the stage is run by plain buttons", async ({ page }) => {
    const { stagePage } = await plantLightningSlot(await plantOrganizer("organizer"), SPEAKERS);
    await page.goto(stagePage);
    await page.getByRole("button", { name: "Start" }).click();
    await expect(page.getByText("On now", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Given, next" }).click();
    await expect(board(page)).toHaveText("Bo");
    await page.getByRole("button", { name: "Not here" }).click();
    await page.getByRole("button", { name: "Undo: Bo" }).click();
    await expect(board(page)).toHaveText("Bo");
    await page.getByRole("button", { name: "Move Cy earlier" }).click();
    await expect(board(page)).toHaveText("Cy");
  });
});
