import { expect, type Page } from "@playwright/test";
import { query } from "./database";
import { plantEvent } from "./events";
import type { Organizer } from "./organizers";
import { latestMailTo, linkIn } from "./outbox";

/** An event that takes RSVPs, hosted by this organizer's chapter, online in a room that only guests may know. */
export async function plantOpenEvent(host: Organizer, capacity?: number) {
  const { eventId, slug } = await plantEvent(host.chapterId ?? "", { status: "published", capacity });
  await query(`UPDATE "Event" SET "joinUrl" = 'https://meet.example.org/room' WHERE id = $1`, [eventId]);
  return { id: eventId, path: `/events/${slug}` };
}

/** Lets the event begin, an hour ago. */
export async function beginEvent(id: string): Promise<void> {
  await query(
    `UPDATE "Event" SET "startsAt" = now() - interval '1 hour', "endsAt" = now() + interval '1 hour' WHERE id = $1`,
    [id],
  );
}

/** Somebody nobody has met before. */
export function newGuest(name: string): { name: string; email: string } {
  return { name, email: `${crypto.randomUUID()}@example.org` };
}

/** Presses the button of the RSVP form, and once more when asked to, as whoever is quicker than a person is. */
export async function sendRsvp(page: Page): Promise<void> {
  await press();
  if (await page.getByText("press the button once more").isVisible()) await press();

  async function press(): Promise<void> {
    const answered = page.waitForEvent("load"); // the page has no scripts: every answer is a page
    await page.getByRole("button", { name: /^(RSVP|Join the waitlist)$/ }).click();
    await answered;
  }
}

/** Answers on the event's page as anybody would, and gives back the link that was mailed. */
export async function rsvp(page: Page, eventPath: string, guest: { name: string; email: string }): Promise<string> {
  await page.goto(eventPath);
  await page.getByLabel("Your name").fill(guest.name);
  await page.getByLabel("Your e-mail address").fill(guest.email);
  await sendRsvp(page);
  await expect(page.getByRole("heading", { name: "We have your answer" })).toBeVisible();
  return linkIn(await latestMailTo(guest.email.toLowerCase()), "/rsvp/");
}
