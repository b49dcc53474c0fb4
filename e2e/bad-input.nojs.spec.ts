import { expect, type Locator, type Page, test } from "@playwright/test";
import { query } from "./support/database";
import { beginEvent, newGuest, plantOpenEvent, rsvp, sendRsvp } from "./support/guests";
import { plantOrganizer, signIn } from "./support/organizers";
import { latestMailTo } from "./support/outbox";
import { replayOf } from "./support/replays";

const rsvpsOf = (eventId: string) =>
  query<{ name: string; status: string }>(`SELECT name, status FROM "Rsvp" WHERE "eventId" = $1 ORDER BY turn`, [
    eventId,
  ]);
const mailsOf = (eventId: string) => query(`SELECT id FROM "OutboxMail" WHERE "eventId" = $1`, [eventId]);
const openEvent = async (seats?: number) => plantOpenEvent(await plantOrganizer("organizer"), seats);

/** What somebody types or pastes as their name, and what is kept of it. */
const NAMES: [typed: string, kept: string][] = [
  ["</script><script>alert(1)</script>", "</script><script>alert(1)</script>"],
  [`"><img src=x onerror=alert(1)>`, `"><img src=x onerror=alert(1)>`],
  ['Robert\'); DROP TABLE "Rsvp";--', 'Robert\'); DROP TABLE "Rsvp";--'],
  ["\u202Eدانيال\u202C Smith", "دانيال Smith"],
  ["👩‍👩‍👧‍👦 Familie", "👩‍👩‍👧‍👦 Familie"],
  ["Z̤͔ͧ̑̓ͅalgo", "Z̤͔ͧ̑̓ͅalgo"],
  ["null", "null"],
  ["=1+1", "=1+1"],
];

test("whatever a guest is called is kept and stays text, for the guest and for the organizer", async ({
  page,
  context,
}) => {
  const organizer = await plantOrganizer("organizer");
  const event = await plantOpenEvent(organizer);
  for (const [typed, kept] of NAMES) {
    await page.goto(await rsvp(page, event.path, newGuest(typed)));
    await expect(page.getByText(kept).first()).toBeVisible();
    await expect(page.locator("img[src=x]")).toHaveCount(0);
  }
  expect((await rsvpsOf(event.id)).map(({ name }) => name)).toEqual(NAMES.map(([, kept]) => kept));
  await signIn(context, organizer);
  await page.goto(`/organize/events/${event.id}/guests`);
  for (const [, kept] of NAMES) await expect(page.getByText(kept, { exact: true }).first()).toBeVisible();
});

test("bytes that are no text, and a text without end, are answered calmly", async ({ page, request }) => {
  const event = await openEvent();
  await page.goto(event.path);
  const form = await page.locator("form", { has: page.getByLabel("Your name") }).evaluate((node) => node.innerHTML);
  const fields = [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
  const send = (name: Buffer) => {
    const boundary = "----a-program-that-sends-bytes";
    const part = (field: string, value: Buffer | string) =>
      Buffer.concat([
        Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n`),
        Buffer.from(value),
        Buffer.from("\r\n"),
      ]);
    const unseen = fields.map(([, field = "", value = ""]) => part(field, value.replaceAll("&quot;", '"')));
    const data = Buffer.concat([
      ...unseen,
      part("name", name),
      part("email", newGuest("x").email),
      Buffer.from(`--${boundary}--\r\n`),
    ]);
    return request.post(event.path, { data, headers: { "content-type": `multipart/form-data; boundary=${boundary}` } });
  };
  // Halves of letters in UTF-8, bytes of another encoding, a NUL: none may become an error page.
  for (const name of [Buffer.from([0xed, 0xa0, 0x80, 0x41]), Buffer.from([0xff, 0xfe, 0x41]), Buffer.from("A\0da")]) {
    expect((await send(name)).ok()).toBe(true);
  }
  const long = await send(Buffer.from("a".repeat(10_000)));
  expect(long.status()).toBe(200);
  expect(await long.text()).toContain("Use 100 characters or fewer");
  const endless = await send(Buffer.from("a".repeat(100_000)));
  expect(endless.status()).toBe(413);
});

test("a form that is sent twice, by whatever, is one RSVP and one seat", async ({ page }) => {
  const event = await openEvent(5);
  const ada = newGuest("Ada");
  const replay = await replayOf(page, () => rsvp(page, event.path, ada).then(() => undefined));
  const again = await Promise.all([replay(), replay(), replay()]);
  expect(again.map((answer) => answer.status())).toEqual([303, 303, 303]);
  expect(await rsvpsOf(event.id)).toEqual([{ name: "Ada", status: "going" }]);
  await page.goto(event.path);
  await expect(page.getByText(/\b4 of 5 seats/)).toBeVisible();
});

/** Fills in the form like somebody who takes their time: what the quick are asked is asked already. */
async function fillAtLeisure(page: Page, path: string, guest: { name: string; email: string }): Promise<void> {
  await page.goto(path);
  await page.getByLabel("Your name").fill(guest.name);
  await page.getByLabel("Your e-mail address").fill(guest.email);
  await setStamp(page, "of nobody");
  await page.getByRole("button", { name: "RSVP" }).click();
  await expect(page.getByRole("alert")).toContainText("press the button once more");
}

const setStamp = (page: Page, stamp: string) =>
  page.locator("[name=stamp]").evaluate((field: HTMLInputElement, value) => {
    field.value = value;
  }, stamp);

test("a double click, and Back and the button once more, are one RSVP", async ({ page }) => {
  const event = await openEvent(5);
  const ada = newGuest("Ada");
  await fillAtLeisure(page, event.path, ada);
  const stamp = await page.locator("[name=stamp]").inputValue();
  await page.goto(event.path);
  for (const press of [(button: Locator) => button.dblclick(), (button: Locator) => button.click()]) {
    await page.getByLabel("Your name").fill(ada.name);
    await page.getByLabel("Your e-mail address").fill(ada.email);
    await setStamp(page, stamp);
    await press(page.getByRole("button", { name: "RSVP" }));
    await expect(page.getByRole("heading", { name: "We have your answer" })).toBeVisible();
    await page.goBack();
  }
  expect(await rsvpsOf(event.id)).toEqual([{ name: "Ada", status: "going" }]);
});

const CHANGES: [what: string, change: string, says: string][] = [
  [
    "has begun",
    `"startsAt" = now() - interval '1 hour', "endsAt" = now() + interval '1 hour'`,
    "This event has started",
  ],
  ["was cancelled", `status = 'cancelled', "cancelledAt" = now()`, "This event was cancelled"],
  ["takes RSVPs no longer", `"rsvpsCloseAt" = now() - interval '1 minute'`, "RSVPs closed on"],
  ["takes none here any more", `"takesRsvps" = false`, "This event takes no RSVPs here"],
];
for (const [what, change, says] of CHANGES) {
  test(`who presses the button while the event ${what} reads so, and holds no seat`, async ({ page }) => {
    const event = await openEvent(5);
    await fillAtLeisure(page, event.path, newGuest("Late"));
    await query(`UPDATE "Event" SET ${change} WHERE id = $1`, [event.id]);
    await page.getByRole("button", { name: "RSVP" }).click();
    await expect(page.getByRole("heading", { name: "Your RSVP was not taken" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(says);
    expect(await rsvpsOf(event.id)).toEqual([]);
    expect(await mailsOf(event.id)).toEqual([]);
  });
}

test("who presses the button of an event that is gone reads that there is no such page", async ({ page }) => {
  const event = await openEvent();
  await page.goto(event.path);
  await page.getByLabel("Your name").fill("Late");
  await page.getByLabel("Your e-mail address").fill(newGuest("x").email);
  await query(`DELETE FROM "Event" WHERE id = $1`, [event.id]);
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await sendRsvp(page);
  expect((await answer).status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("cancelling in two tabs is cancelling once, and the second tab says how it stands", async ({ page, context }) => {
  const event = await openEvent(5);
  const ada = newGuest("Ada");
  const link = await rsvp(page, event.path, ada);
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(link);
    await tab.getByText("Cancel my RSVP").click();
  }
  for (const tab of [page, other]) {
    await tab.getByRole("button", { name: "Yes, cancel" }).click();
    await expect(tab.getByRole("heading", { name: "You are not going" })).toBeVisible();
  }
  expect(await mailsOf(event.id)).toHaveLength(2);
  expect((await latestMailTo(ada.email)).text).toContain("cancelled");
});

test("who cancels when the evening has begun is told why nothing changes", async ({ page }) => {
  const event = await openEvent();
  const link = await rsvp(page, event.path, newGuest("Ada"));
  await page.goto(link);
  await page.getByText("Cancel my RSVP").click();
  await beginEvent(event.id);
  await page.getByRole("button", { name: "Yes, cancel" }).click();
  await expect(page.getByRole("main")).toContainText("can no longer be cancelled");
  expect(await rsvpsOf(event.id)).toEqual([{ name: "Ada", status: "going" }]);
});

test("a link of nobody's says so and how to get one's own; tried a hundred times, it is asked to wait", async ({
  browser,
}) => {
  const context = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": "203.0.113.9" } });
  const page = await context.newPage();
  const path = "/rsvp/somebody-elses-or-mistyped";
  expect((await page.goto(path))?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "This link opens no RSVP" })).toBeVisible();
  for (let turn = 0; turn < 100; turn += 20) {
    await Promise.all(Array.from({ length: 20 }, (_, at) => page.request.get(`/rsvp/guess-${turn + at}`)));
  }
  expect((await page.goto(path))?.status()).toBe(429);
  await expect(page.getByRole("heading", { name: "Please wait a little" })).toBeVisible();
  expect((await page.request.get("/events")).status()).toBe(200);
  expect((await page.request.get(path, { headers: { "x-forwarded-for": "203.0.113.10" } })).status()).toBe(404);
});

test("a program that asks too often is told when to try again, whatever it says of its address; nobody else is", async ({
  browser,
}) => {
  const context = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": "203.0.113.7" } });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill("nobody@example.org");
  const press = () => page.getByRole("button", { name: /link/i }).click();
  const replay = await replayOf(page, async () => {
    await press();
    await page.waitForURL("/sign-in/sent");
  });
  for (let turn = 0; turn < 35; turn += 5) await Promise.all(Array.from({ length: 5 }, replay));
  for (const forged of ["203.0.113.7", "198.51.100.1, 203.0.113.7"]) {
    await page.setExtraHTTPHeaders({ "x-forwarded-for": forged, "x-hallway-client": crypto.randomUUID() });
    await page.goto("/sign-in");
    await page.getByLabel("E-mail address").fill("patient@example.org");
    await press();
    await expect(page.getByRole("alert")).toContainText(/press the button again in (a minute|\d+ minutes)/);
    await expect(page.getByLabel("E-mail address")).toHaveValue("patient@example.org");
  }
  await page.setExtraHTTPHeaders({ "x-forwarded-for": "203.0.113.8" });
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill("somebody-else@example.org");
  await press();
  await expect(page).toHaveURL("/sign-in/sent");
});
