import { expect, type Locator, type Page, test } from "@playwright/test";
import { query } from "./support/database";
import { plantEvent } from "./support/events";
import { plantOrganizer, signIn } from "./support/organizers";

const PHONE = { width: 390, height: 844 };

const begins = (page: Page, title: string) => page.getByLabel(`When “${title}” begins`);
const takes = (page: Page, title: string) => page.getByLabel(`How long “${title}” takes`);

async function addSlot(page: Page, path: string, title: string, time: string, minutes: string): Promise<void> {
  await page.goto(`${path}/agenda`);
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByLabel("Starts", { exact: false }).fill(time);
  await page.getByLabel("Minutes").fill(minutes);
  await page.getByRole("button", { name: "Add to the agenda" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

async function plantEmptyEvening() {
  const organizer = await plantOrganizer("organizer");
  const { eventId, path } = await plantEvent(organizer.chapterId ?? "");
  await query(`DELETE FROM "AgendaItem" WHERE "eventId" = $1`, [eventId]);
  return { organizer, eventId, path };
}

test("an agenda of three grows on a phone: times flow as they are typed, and clashes and gaps are said", async ({
  context,
  page,
}) => {
  await page.setViewportSize(PHONE);
  const { organizer, path } = await plantEmptyEvening();
  await signIn(context, organizer);
  await addSlot(page, path, "Doors", "18:00", "30");
  await addSlot(page, path, "Panel", "18:30", "60");
  await addSlot(page, path, "Tea", "19:45", "30");

  await page.goto(`${path}/agenda`);
  await expect(page.getByText("15 minutes free before it.")).toBeVisible();
  await takes(page, "Doors").fill("45");
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
  await expect(begins(page, "Panel")).toHaveValue("18:45");
  await expect(begins(page, "Tea")).toHaveValue("20:00");

  await begins(page, "Panel").fill("18:30");
  await expect(page.getByText("Overlaps “Doors” by 15 minutes.")).toBeVisible();
  await begins(page, "Panel").fill("18:45");
  await expect(page.getByText("Overlaps")).toHaveCount(0);

  await page.getByRole("button", { name: "Close the gap before Tea" }).click();
  await expect(begins(page, "Tea")).toHaveValue("19:45");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.width);
});

test("what is typed into a title is saved by itself, down to the last key", async ({ context, page }) => {
  const { organizer, path, eventId } = await plantEmptyEvening();
  await signIn(context, organizer);
  await addSlot(page, path, "Panel", "18:30", "60");
  await page.goto(`${path}/agenda`);
  await page.getByLabel("What “Panel” is called").press("End");
  await page.getByLabel("What “Panel” is called").pressSequentially(" on packaging, and on who pays", { delay: 40 });
  const title = async () => (await query(`SELECT title FROM "AgendaItem" WHERE "eventId" = $1`, [eventId]))[0]?.title;
  await expect.poll(title).toBe("Panel on packaging, and on who pays");
  await expect(page.getByRole("link", { name: "Panel on packaging, and on who pays" })).toBeVisible();
});

test("a slot is taken by the space bar, moved by an arrow, and the times follow", async ({ context, page }) => {
  const { organizer, path } = await plantEmptyEvening();
  await signIn(context, organizer);
  await addSlot(page, path, "Doors", "18:00", "30");
  await addSlot(page, path, "Panel", "18:30", "60");
  await page.goto(`${path}/agenda`);
  await page.getByRole("button", { name: "Drag Panel" }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByText(/Panel is (taken from|over) place 2 of 2/)).toBeAttached();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByText("Panel is over place 1 of 2.")).toBeAttached();
  await page.keyboard.press("Space");
  const slots = page.getByRole("list", { name: "Running order" }).getByRole("link");
  await expect(slots).toHaveText(["Talk: Panel", "Talk: Doors"]);
  await expect(begins(page, "Panel")).toHaveValue("18:00");
  await expect(begins(page, "Doors")).toHaveValue("19:00");
});

test("two tabs never write over each other: not in the running order, and not on a slot's own page", async ({
  context,
  page,
}) => {
  const { organizer, path } = await plantEmptyEvening();
  await signIn(context, organizer);
  await addSlot(page, path, "Panel", "18:30", "60");
  const slotPage = page.url();
  const other = await context.newPage();
  await other.goto(`${path}/agenda`);
  const third = await context.newPage();
  await third.goto(slotPage);

  await page.goto(`${path}/agenda`);
  await page.getByLabel("What “Panel” is called").fill("Panel on wheels");
  await expect(page.getByRole("link", { name: "Panel on wheels" })).toBeVisible();

  await other.getByLabel("What “Panel” is called").fill("Panel on locks");
  await expect(other.getByText("Somebody saved this slot meanwhile.")).toBeVisible();
  await expect(other.getByRole("definition").filter({ hasText: "Panel on wheels" })).toBeVisible();
  await expect(other.getByLabel("What “Panel on wheels” is called")).toHaveValue("Panel on locks");
  await other.getByRole("button", { name: "Save mine all the same" }).click();
  await expect(other.getByRole("link", { name: "Panel on locks" })).toBeVisible();

  await third.getByLabel("Title").fill("Panel on indexes");
  await third.getByRole("button", { name: "Save the slot" }).click();
  await expect(third.getByRole("alert").first()).toContainText("Somebody saved this while you were writing");
  await expect(third.getByLabel("Title, as saved")).toHaveValue("Panel on locks");
  await expect(third.getByLabel("Title", { exact: true })).toHaveValue("Panel on indexes");
  await third.getByRole("button", { name: "Save the slot" }).click();
  await expect(third.getByRole("link", { name: "Panel on indexes" })).toBeVisible();
});

test("a slot is dragged by a finger, and a swipe beside it moves the page", async ({ browser }) => {
  const context = await browser.newContext({ viewport: PHONE, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const { organizer, path } = await plantEmptyEvening();
  await signIn(context, organizer);
  await addSlot(page, path, "Doors", "18:00", "30");
  await addSlot(page, path, "Panel", "18:30", "60");
  await page.goto(`${path}/agenda`);
  const slots = page.getByRole("list", { name: "Running order" }).getByRole("link");
  await expect(page.getByRole("button", { name: "Drag Panel" })).toBeVisible();

  await swipe(page, slots.nth(1), -200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  await expect(slots).toHaveText(["Talk: Doors", "Talk: Panel"]);

  await swipe(page, page.getByRole("button", { name: "Drag Panel" }), -260);
  await expect(slots).toHaveText(["Talk: Panel", "Talk: Doors"]);
  await expect(begins(page, "Doors")).toHaveValue("19:00");
  await page.reload();
  await expect(slots).toHaveText(["Talk: Panel", "Talk: Doors"]);
  await context.close();
});

/** Puts a finger on something, moves it up or down in steps, and lifts it. */
async function swipe(page: Page, target: Locator, distance: number): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error("there is nothing to put a finger on");
  const device = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: number) =>
    device.send("Input.dispatchTouchEvent", { type, touchPoints: at === undefined ? [] : [{ x, y: at }] });
  await touch("touchStart", y);
  for (let step = 1; step <= 10; step++) await touch("touchMove", y + (distance * step) / 10);
  await touch("touchEnd");
  await device.detach();
}
