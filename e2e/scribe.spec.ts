import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { freePort } from "../server/ports";
import { makeDataFolder, start } from "../server/testing-process";
import { query } from "./support/database";
import { plantOrganizer, signIn } from "./support/organizers";
import { plantPanelNow } from "./support/panels";

const SAVED = "Saved";
/** The others are heard every few seconds, and what failed is tried again within half a minute. */
const patient = expect.configure({ timeout: 40_000 });
const note = (page: Page, voice: string) => page.getByRole("textbox", { name: voice });
const notesOf = async (panelId: string) =>
  (await query<{ text: string }>(`SELECT text FROM "ScribeNote" WHERE "panelId" = $1`, [panelId])).map(
    ({ text }) => text,
  );
const syncLine = (page: Page) => page.locator("[data-slot=sync]");

/** The desk on a device of its own. */
async function openDesk(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  await patient(page.locator("#scribe[data-kept]")).toBeVisible();
  await expect(syncLine(page)).toHaveText(SAVED);
  return page;
}

test("two scribes type at once, one without a network for a while, and not a key is lost", async ({ browser }) => {
  const panel = await plantPanelNow();
  const wide = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const [vera, asha] = [await openDesk(wide, panel.scribePath), await openDesk(phone, panel.scribePath)];
  const said = {
    vera: "Because alone is slow, and together one laughs more.",
    asha: "Mailing lists were where it all began for me.",
  };
  await Promise.all([
    note(vera, "Noufal").pressSequentially(said.vera, { delay: 8 }),
    (async () => {
      const half = Math.floor(said.asha.length / 2);
      await note(asha, "Noufal").pressSequentially(said.asha.slice(0, half), { delay: 8 });
      await phone.setOffline(true);
      await note(asha, "Noufal").pressSequentially(said.asha.slice(half), { delay: 8 });
    })(),
  ]);
  await expect(syncLine(asha)).toContainText("kept on this device");
  await asha.reload();
  await expect(note(asha, "Noufal")).toHaveValue(said.asha);
  await phone.setOffline(false);
  await expect(syncLine(asha)).toHaveText(SAVED);
  await patient(vera.getByText(said.asha)).toBeVisible();
  await patient(asha.getByText(said.vera)).toBeVisible();
  await expect(note(vera, "Noufal")).toHaveValue(said.vera);
  const kept = await query<{ text: string }>(`SELECT text FROM "ScribeNote" WHERE "panelId" = $1`, [panel.itemId]);
  expect(kept.map(({ text }) => text).toSorted()).toEqual([said.vera, said.asha].toSorted());
  await wide.close();
  await phone.close();
});

test("one scribe moves everybody to the next question, by keyboard alone", async ({ browser }) => {
  const panel = await plantPanelNow();
  const context = await browser.newContext();
  const [first, second] = [await openDesk(context, panel.scribePath), await openDesk(context, panel.scribePath)];
  await first.keyboard.press("Alt+Digit2");
  await expect(note(first, "Vandana")).toBeFocused();
  await first.keyboard.type("Start small.");
  await first.keyboard.press("Alt+KeyN");
  await expect(first.getByRole("heading", { name: "What next?" })).toBeVisible();
  await expect(note(first, "Vandana")).toHaveValue("");
  await first.keyboard.press("Alt+KeyO");
  await expect(first.getByText("On now")).toBeVisible();
  await patient(second.getByRole("heading", { name: "What next?" })).toBeVisible();
  await first.keyboard.press("Alt+KeyP");
  await expect(note(first, "Vandana")).toHaveValue("Start small.");
  await context.close();
});

test("a desk whose link was closed leaves what was typed readable on the device, and takes no more", async ({
  browser,
}) => {
  const panel = await plantPanelNow();
  const context = await browser.newContext();
  const page = await openDesk(context, panel.scribePath);
  await query(`UPDATE "VolunteerLink" SET "revokedAt" = now() WHERE "eventId" = $1`, [panel.eventId]);
  await note(page, "Noufal").fill("The last words.");
  await expect(syncLine(page)).toContainText("opens no desk any more");
  await page.reload();
  await expect(page.getByText("The last words.")).toBeVisible();
  expect(await query(`SELECT 1 FROM "ScribeNote" WHERE "panelId" = $1`, [panel.itemId])).toEqual([]);
  await context.close();
});

test("a scribe whose server is killed in the middle of a sentence loses no letter of it", async ({ browser }) => {
  test.slow();
  const panel = await plantPanelNow();
  const { DATABASE_URL = "", AUTH_SECRET = "" } = process.env;
  const data = makeDataFolder();
  const PORT = String(await freePort());
  const open = () => start(data, { env: { DATABASE_URL, AUTH_SECRET, PORT } });
  const first = await open();
  const context = await browser.newContext();
  const page = await openDesk(context, `${first.address}${panel.scribePath}`);
  const said = "Because alone is slow, and because together one laughs more than one thought one would.";
  const typing = note(page, "Noufal").pressSequentially(said, { delay: 40 });
  await expect.poll(() => notesOf(panel.itemId), { timeout: 40_000 }).not.toEqual([]);
  first.signal("SIGKILL");
  await first.ended;
  await typing;
  await expect(syncLine(page)).toContainText("kept on this device");
  await page.close();
  const second = await open();
  const again = await context.newPage();
  await again.goto(`${second.address}${panel.scribePath}`);
  await expect.poll(() => notesOf(panel.itemId), { timeout: 40_000 }).toEqual([said]);
  await context.close();
  second.signal("SIGTERM");
  await second.ended;
});

test("nobody is taken to another question in the middle of a note", async ({ browser }) => {
  const panel = await plantPanelNow();
  const [one, other] = [await browser.newContext(), await browser.newContext()];
  const [vera, asha] = [await openDesk(one, panel.scribePath), await openDesk(other, panel.scribePath)];
  await note(vera, "Noufal").pressSequentially("Because");
  await asha.keyboard.press("Alt+KeyN");
  await asha.keyboard.press("Alt+KeyO");
  await patient(vera.getByText("On now: What next?")).toBeVisible();
  await vera.keyboard.type(" alone is slow.");
  await expect(note(vera, "Noufal")).toHaveValue("Because alone is slow.");
  await vera.keyboard.press("Alt+Digit0");
  await expect(vera.getByRole("heading", { name: "What next?" })).toBeVisible();
  await expect(syncLine(vera)).toHaveText(SAVED);
  expect(await notesOf(panel.itemId)).toEqual(["Because alone is slow."]);
  await one.close();
  await other.close();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

    test("an organizer makes an answer of what was noted, on a phone, and edits it", async ({ page, context }) => {
      const organizer = await plantOrganizer("organizer");
      const panel = await plantPanelNow(organizer.chapterId ?? undefined);
      await query(
        `INSERT INTO "ScribeNote" (id, "panelId", "questionId", "panelistId", "scribeId", "scribeName", text, revision, "startedAt")
         SELECT gen_random_uuid(), $1, q.id, p.id, gen_random_uuid(), 'Vera', q.text || ' Said once.', 1, now()
         FROM "PanelQuestion" q, "Panelist" p WHERE q."panelId" = $1 AND p."panelId" = $1`,
        [panel.itemId],
      );
      await signIn(context, organizer);
      await page.goto(`/organize/events/${panel.eventId}/agenda/${panel.itemId}`);
      const question = page
        .getByRole("listitem")
        .filter({ has: page.getByRole("heading", { name: "Why a community?" }) });
      await question.getByRole("button", { name: "Make it the answer of Noufal" }).click();
      const answer = question.getByRole("textbox", { name: "Noufal" });
      await expect(answer).toHaveValue("Why a community? Said once.");
      await expect(page.getByText("3 not in an answer yet")).toBeVisible();
      await answer.fill("Because alone is slow.");
      await question.getByRole("button", { name: "Save the answers" }).click();
      await page.getByRole("button", { name: "Make answers of all notes" }).click();
      await expect(page.getByText("all in answers")).toBeVisible();
      await expect(answer).toHaveValue("Because alone is slow.");
      await expect(question.getByRole("textbox", { name: "Vandana" })).toHaveValue("Why a community? Said once.");
    });
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a scribe adds a note, and the organizer reads where the desk's links are", async ({ page, context }) => {
    const organizer = await plantOrganizer("organizer");
    const panel = await plantPanelNow(organizer.chapterId ?? undefined);
    await page.goto(panel.scribePath);
    await page.getByLabel("What Noufal says").fill("One mail a day.");
    await page.getByRole("region", { name: "Noufal" }).getByRole("button", { name: "Add the note" }).click();
    await expect(page.getByText("One mail a day.")).toBeVisible();
    await page.getByRole("link", { name: "Next question" }).click();
    await page.getByRole("button", { name: "This one is on now" }).click();
    await expect(page.getByRole("heading", { name: "What next?" })).toBeVisible();
    await signIn(context, organizer);
    await page.goto(`/organize/events/${panel.eventId}/scribe`);
    await page.getByRole("button", { name: "Open the scribe’s desk" }).click();
    await expect(page.getByRole("heading", { name: "What next?" })).toBeVisible();
  });
});
