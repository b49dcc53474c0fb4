import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { query } from "./support/database";
import { plantOrganizer, signIn } from "./support/organizers";
import { plantPastEvening } from "./support/past-evening";

/** Guests with a seat, so many of them marked as having come, the others as no-shows. */
async function plantGuests(eventId: string, guests: number, came: number): Promise<void> {
  await query(
    `WITH guest AS (
       INSERT INTO "Rsvp" (id, "eventId", name, email, "emailKey", status, "secretHash")
       SELECT gen_random_uuid(), $1::uuid, 'Guest', key, key, 'going', gen_random_uuid()::text
       FROM (SELECT n || '-' || $1::text || '@example.org' AS key FROM generate_series(1, $2::int) n) AS keys RETURNING id),
     numbered AS (SELECT id, row_number() OVER () <= $3::int AS came FROM guest)
     INSERT INTO "Attendance" (id, "eventId", "rsvpId", outcome, people)
     SELECT gen_random_uuid(), $1::uuid, id, (CASE WHEN came THEN 'came' ELSE 'no_show' END)::"AttendanceOutcome", came::int FROM numbered`,
    [eventId, guests, came],
  );
}

test("an organizer sees how a chapter's events went, in charts and in the same numbers", async ({ context, page }) => {
  const organizer = await plantOrganizer("organizer");
  const evening = await plantPastEvening(organizer);
  await plantGuests(evening.eventId, 40, 30);
  await signIn(context, organizer);
  await page.goto("/organize/chapters");
  await page.getByRole("link", { name: /^Turnout of/ }).click();
  for (const name of ["RSVPs against attendance", "First-timers", "No-show rate"]) {
    await expect(page.getByRole("img", { name })).toBeVisible();
  }
  const row = page.getByRole("row", { name: new RegExp(evening.title) });
  await expect(row).toContainText(["40", "30", "30", "25"].join(""));
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test("numbers that an event keeps to itself are in no byte that anybody gets", async ({ page, request, context }) => {
  const organizer = await plantOrganizer("organizer");
  const evening = await plantPastEvening(organizer);
  await plantGuests(evening.eventId, 87, 61);
  await query(
    `INSERT INTO "Recap" (id, "eventId", slug, title, body, "publishedAt", "updatedAt") VALUES (gen_random_uuid(), $1, $2, 'The recap', 'Told.', now(), now())`,
    [evening.eventId, `recap-${evening.eventId}`],
  );
  const pages = [`/events/evening-${evening.eventId}`, `/recaps/recap-${evening.eventId}`];
  const told = async () => {
    const texts = await Promise.all(pages.map(async (path) => (await request.get(path)).text()));
    return texts.map((text) => /\b(?:87 RSVPs|61 came|26 no-shows)\b/.test(text));
  };
  expect(await told()).toEqual([true, true]);
  await query(`UPDATE "Event" SET "showsAttendance" = false WHERE id = $1`, [evening.eventId]);
  await expect.poll(told).toEqual([false, false]);
  await signIn(context, organizer);
  await page.goto(`/organize/events/${evening.eventId}/guests`);
  await expect(page.getByText("61", { exact: true })).toBeVisible();
});
