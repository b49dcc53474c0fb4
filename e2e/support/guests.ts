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

/** How an event takes RSVPs, by the names of its columns. */
export async function setOptions(id: string, options: Record<string, unknown>): Promise<void> {
  for (const [column, value] of Object.entries(options)) {
    await query(`UPDATE "Event" SET "${column}" = $2 WHERE id = $1`, [id, value]);
  }
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
    await page.getByRole("button", { name: /^(RSVP|Join the waitlist|Ask for a seat)$/ }).click();
    await answered;
  }
}

type Party = { mode?: "In the room" | "Online"; plusOnes?: number };

type Guest = { name: string; email: string };

/** Answers on an event's page, without a look into the mail. */
export async function rsvpAt(
  page: Page,
  eventPath: string,
  guest: Guest,
  { mode, plusOnes }: Party = {},
): Promise<void> {
  await page.goto(eventPath);
  await page.getByLabel("Your name").fill(guest.name);
  await page.getByLabel("Your e-mail address").fill(guest.email);
  if (mode) await page.getByRole("radio", { name: mode }).check();
  if (plusOnes) await page.getByLabel("Who comes along with you?").selectOption(String(plusOnes));
  await sendRsvp(page);
  await expect(page.getByRole("heading", { name: "We have your answer" })).toBeVisible();
}

/** Answers on the event's page as anybody would, and gives back the link that was mailed. */
export async function rsvp(page: Page, eventPath: string, guest: Guest, party: Party = {}): Promise<string> {
  await rsvpAt(page, eventPath, guest, party);
  return linkIn(await latestMailTo(guest.email.toLowerCase()), "/rsvp/");
}
