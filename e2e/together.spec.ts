import { expect, type Page, test } from "@playwright/test";
import { query } from "./support/database";
import { plantOrganizer, signIn } from "./support/organizers";
import { latestMailTo, linkIn } from "./support/outbox";
import { plantTarget } from "./support/pages";

test.use({ viewport: { width: 390, height: 844 } });

const titleOf = (page: Page) => page.getByRole("heading", { level: 1 });

test("what an organizer deleted stands in the history, and is put back from there", async ({ context, page }) => {
  const { evening, host } = await plantTarget();
  await signIn(context, host);
  const agenda = `/organize/events/${evening.eventId}/agenda`;
  await page.goto(`${agenda}/${evening.panelItemId}`);
  const slot = (await titleOf(page).textContent()) ?? "";
  await page.getByText("Remove from the agenda…").click();
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(page).toHaveURL(new RegExp(`${agenda}$`));
  await page.goto(`/organize/events/${evening.eventId}/history`);
  await expect(page.getByText(`Olga organizer took “${slot}” off the agenda.`, { exact: true })).toBeVisible();
  await page.getByRole("button", { name: new RegExp(`^Put it back.*took “${slot}” off the agenda`) }).click();
  await expect(page.getByRole("status").filter({ hasText: "It is back where it was." })).toBeVisible();
  await expect(page.getByText(`put “${slot}” back.`)).toBeVisible();
  await expect(page.getByText("Put back since.")).toBeVisible();
  await page.goto(`${agenda}/${evening.panelItemId}`);
  await expect(titleOf(page)).toHaveText(slot);
});

test("a chapter is asked to host along, says yes, and both have the event", async ({ browser, context, page }) => {
  const { evening, host } = await plantTarget();
  const other = await plantOrganizer("organizer");
  const nameOf = async (id: string | null) =>
    (await query<{ name: string }>(`SELECT name FROM "Chapter" WHERE id = $1`, [id]))[0]?.name ?? "";
  const [first, second] = [await nameOf(host.chapterId), await nameOf(other.chapterId)];
  await signIn(context, host);
  const hosts = `/organize/events/${evening.eventId}/hosts`;
  await page.goto(hosts);
  await page.getByRole("combobox", { name: "Chapter" }).selectOption(second);
  await page.getByRole("button", { name: "Ask them" }).click();
  await expect(page.getByText(`${second} has not answered yet`)).toBeVisible();
  expect((await latestMailTo(other.email, "host-asked")).text).toContain("hosts “An evening to keep” along");

  const elsewhere = await browser.newContext();
  await signIn(elsewhere, other);
  const asked = await elsewhere.newPage();
  expect((await asked.goto(hosts))?.status()).toBe(404);
  await asked.goto("/organize");
  await expect(asked.getByText(`asks whether ${second} hosts it along with ${first}.`)).toBeVisible();
  await asked.getByRole("button", { name: `Host it with ${second}` }).click();
  await expect(titleOf(asked)).toHaveText("An evening to keep");
  await asked.goto(hosts);
  await expect(asked.getByRole("button", { name: `Take ${second} off` })).toBeVisible();
  await expect(asked.getByRole("button", { name: `Take ${first} off` })).toHaveCount(0);
  for (const { chapterId } of [host, other]) {
    await asked.goto(`/chapters/chapter-${chapterId}`);
    await expect(asked.getByRole("link", { name: "An evening to keep" }).first()).toBeVisible();
  }
});

test("an editor is invited by mail, finds the recaps alone, and is out with the next request", async ({
  browser,
  context,
  page,
}) => {
  const { evening, host } = await plantTarget();
  await query(
    `UPDATE "Event" SET "startsAt" = now() - interval '3 hours', "endsAt" = now() - interval '1 hour' WHERE id = $1`,
    [evening.eventId],
  );
  await signIn(context, host);
  await page.goto("/organize/organizers");
  const address = `noor-${evening.eventId}@example.org`;
  await page.getByLabel("E-mail address").fill(address);
  await page.getByRole("checkbox").first().check();
  await page.getByRole("radio", { name: /^Editor/ }).check();
  await page.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByText("The invitation is in the outbox")).toBeVisible();

  const editor = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await editor.goto(linkIn(await latestMailTo(address, "invitation"), "/invitations/"));
  await expect(editor.getByText("as an editor")).toBeVisible();
  await editor.getByLabel("Your name").fill("Noor");
  await editor.getByRole("button", { name: "Say yes" }).click();
  await expect(titleOf(editor)).toHaveText("What is yours here");
  await editor.getByRole("link", { name: "An evening to keep" }).click();
  await expect(titleOf(editor)).toHaveText("Recap");
  await expect(editor.getByRole("navigation", { name: "This event" }).getByRole("link")).toHaveText([
    "Recap",
    "Pictures",
  ]);
  for (const path of ["", "/details", "/guests", "/agenda", "/history"]) {
    expect((await editor.goto(`/organize/events/${evening.eventId}${path}`))?.status(), path).toBeGreaterThanOrEqual(
      403,
    );
  }

  await page.goto("/organize/organizers");
  await page.getByRole("link", { name: "Change what Noor may do" }).click();
  await page.getByRole("button", { name: /^Take Noor out of/ }).click();
  await expect(page).toHaveURL(/\/organizers$/);
  await expect(page.getByText(address)).toHaveCount(0);
  await editor.goto(`/organize/events/${evening.eventId}/recap`);
  await expect(editor).toHaveURL(/\/sign-in/);
});

test("a volunteer with an account opens the duty of their evening, and nothing once taken off", async ({
  browser,
  context,
  page,
}) => {
  const { evening, host } = await plantTarget();
  await signIn(context, host);
  const desk = `/organize/events/${evening.eventId}/scribe`;
  await page.goto(desk);
  const address = `asha-${evening.eventId}@example.org`;
  await page.getByLabel("E-mail address").fill(address);
  await page.getByRole("button", { name: "Send an invitation" }).click();
  await expect(page.getByText("The invitation is in the outbox")).toBeVisible();

  const volunteer = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await volunteer.goto(linkIn(await latestMailTo(address, "invitation"), "/invitations/"));
  await volunteer.getByLabel("Your name").fill("Asha");
  await volunteer.getByRole("button", { name: "Say yes" }).click();
  await volunteer.getByRole("button", { name: "Open the scribe’s desk" }).click();
  await expect(volunteer).toHaveURL(/\/scribe\/.+/);
  const opened = volunteer.url();

  await page.goto(desk);
  await page.getByRole("button", { name: "Take Asha off" }).click();
  await expect(page.getByRole("button", { name: "Take Asha off" })).toHaveCount(0);
  await volunteer.goto(opened);
  await expect(volunteer.getByRole("button", { name: /note/i })).toHaveCount(0);
  await volunteer.goto("/organize");
  await expect(volunteer).toHaveURL(/\/sign-in/);
});
