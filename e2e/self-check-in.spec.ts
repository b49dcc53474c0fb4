import { expect, type Page, test } from "@playwright/test";
import { query } from "./support/database";
import { beginEvent, newGuest, plantOpenEvent, rsvp } from "./support/guests";
import { plantOrganizer, signIn } from "./support/organizers";
import { roomCodeOf } from "./support/rooms";

/** Fills in the form behind the code and presses its button, twice where it asks whether a program did. */
async function countIn(page: Page, code: string, { name, email }: { name: string; email: string }): Promise<void> {
  await page.goto(`/check-in/${code}`);
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Your e-mail address").fill(email);
  const press = page.getByRole("button", { name: "Count me in" });
  await press.click();
  const counted = page.getByRole("heading", { name: "You are counted. Welcome." });
  const again = page.getByText("press the button once more");
  await expect(counted.or(again)).toBeVisible();
  if (await again.isVisible()) await press.click();
  await expect(counted).toBeVisible();
}

function attendanceOf(eventId: string) {
  return query(`SELECT outcome, name, people FROM "Attendance" WHERE "eventId" = $1 ORDER BY outcome`, [eventId]);
}

test("guests read the code from the sign and count themselves in, with an RSVP or without, once each", async ({
  browser,
  context,
  page,
}) => {
  const host = await plantOrganizer("organizer");
  const event = await plantOpenEvent(host);
  const [ada, walkIn] = [newGuest("Ada"), newGuest("Wanda")];
  await rsvp(page, event.path, ada);
  await beginEvent(event.id);

  await signIn(context, host);
  await page.goto(`/organize/events/${event.id}/guests/print/sign`);
  const shown = (await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent()) ?? "";

  const phone = await (await browser.newContext()).newPage();
  await countIn(phone, shown.toLowerCase(), ada);
  const answer = await phone.getByRole("main").textContent();
  await countIn(phone, shown, walkIn);
  expect(await phone.getByRole("main").textContent()).toBe(answer);
  await countIn(phone, shown, walkIn);
  await countIn(phone, shown, ada);
  expect(await attendanceOf(event.id)).toEqual([
    { outcome: "came", name: "", people: 1 },
    { outcome: "walked_in", name: "Wanda", people: 1 },
  ]);

  await page.goto(`/organize/events/${event.id}/guests`);
  await expect(page.locator("#walk-ins")).toContainText("Wanda");
});

test("the code opens nothing too early or too late, and a wrong one is not found", async ({ page, request }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"));
  const code = roomCodeOf(event.id);
  await query(
    `UPDATE "Event" SET "startsAt" = now() + interval '3 hours', "endsAt" = now() + interval '5 hours' WHERE id = $1`,
    [event.id],
  );
  await page.goto(`/check-in/${code}`);
  await expect(page.getByRole("heading", { name: "Not yet" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Count me in" })).toHaveCount(0);
  await query(
    `UPDATE "Event" SET "startsAt" = now() - interval '3 hours', "endsAt" = now() - interval '1 hour' WHERE id = $1`,
    [event.id],
  );
  await page.reload();
  await expect(page.getByRole("heading", { name: "The event is over" })).toBeVisible();
  for (const wrong of ["00000000", "x", "%F0%9F%8E%AB", `${code}0`]) {
    expect((await request.get(`/check-in/${wrong}`)).status(), wrong).toBe(404);
  }
});
