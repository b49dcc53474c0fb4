import { expect, test } from "@playwright/test";
import { query } from "./support/database";
import { newGuest, plantOpenEvent, rsvp } from "./support/guests";
import { plantOrganizer, signIn } from "./support/organizers";
import { latestMailTo } from "./support/outbox";

const state = async (eventId: string) => ({
  rsvps: await query(`SELECT * FROM "Rsvp" WHERE "eventId" = $1 ORDER BY turn`, [eventId]),
  event: await query(`SELECT * FROM "Event" WHERE id = $1`, [eventId]),
  mails: await query(`SELECT id, kind FROM "OutboxMail" WHERE "eventId" = $1 ORDER BY id`, [eventId]),
});

test("pressing every link of every mail to a guest, as a scanner does, changes nothing", async ({ page, request }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"), 1);
  const [first, second] = [newGuest("First"), newGuest("Second")];
  await rsvp(page, event.path, first);
  await rsvp(page, event.path, second);
  const before = await state(event.id);
  for (const { email } of [first, second]) {
    const mail = await latestMailTo(email);
    const links = new Set(
      [...mail.text.matchAll(/https?:\/\/\S+/g), ...mail.html.matchAll(/https?:\/\/[^\s"<]+/g)].flat(),
    );
    for (const link of links) {
      if (!link.includes("localhost")) continue;
      expect((await request.head(link)).ok()).toBe(true);
      expect((await request.get(link)).ok()).toBe(true);
    }
  }
  expect(await state(event.id)).toEqual(before);
});

test("a guest's page wants the whole secret and is kept from search engines", async ({ page, request }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"));
  const link = await rsvp(page, event.path, newGuest("Ada"));
  await page.goto(link);
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  for (const wrong of [link.slice(0, -1), `${link}x`, link.replace(/.{6}$/, "AAAAAA")]) {
    expect((await request.get(wrong)).status()).toBe(404);
  }
});

test("the event's page names no guest and not the way in", async ({ page, request }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"));
  const ada = newGuest("Ada Unmistakable");
  await rsvp(page, event.path, ada);
  const html = await (await request.get(event.path)).text();
  expect(html).not.toContain(ada.name);
  expect(html).not.toContain(ada.email);
  expect(html).not.toContain("meet.example.org");
});

test("guests, doors and mails of an event are closed to strangers and to other chapters", async ({ browser, page }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"));
  const ada = newGuest("Ada");
  await rsvp(page, event.path, ada);
  const [rsvpRow] = await query<{ id: string }>(`SELECT id FROM "Rsvp" WHERE "eventId" = $1`, [event.id]);
  const [mail] = await query<{ id: string }>(`SELECT id FROM "OutboxMail" WHERE "eventId" = $1`, [event.id]);
  const paths = [
    `/organize/events/${event.id}/guests`,
    `/organize/events/${event.id}/guests/${rsvpRow?.id}/remove`,
    `/organize/outbox/${mail?.id}`,
  ];
  for (const path of paths) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in\?back=/);
  }
  const context = await browser.newContext();
  await signIn(context, await plantOrganizer("organizer"));
  const other = await context.newPage();
  for (const path of paths) {
    expect((await other.goto(path))?.status(), path).toBe(404);
    await expect(other.getByText(ada.email)).toHaveCount(0);
  }
  await other.goto("/organize/outbox");
  await expect(other.getByText("No mail yet")).toBeVisible();
});
