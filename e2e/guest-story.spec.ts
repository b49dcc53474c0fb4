import { expect, type Page, test } from "@playwright/test";
import { makeDataFolder, query, type RunningHallway, start } from "../server/testing-process";
import { rsvpAt } from "./support/guests";
import { calendarIn, type Mailbox, openMailbox } from "./support/mailbox";
import { linkIn } from "./support/outbox";
import { fillEvening, letTimePass, moveIn, press } from "./support/own-hallway";
import { tellStory } from "./support/story";

// Two guests and one seat, from the RSVP to the last trace, read from the mails a mail server was handed.
test.describe.configure({ mode: "serial" });

const TITLE = "One seat by the window";
const ASHA = { name: "Asha Early", email: "asha@example.org" };
const BEN = { name: "Ben Later", email: "ben@example.org" };

let mailbox: Mailbox;
let data: string;
let hallway: RunningHallway;
let organizer: Page;
let guest: Page;
let eventPage = "";
let bensPage = "";

test.beforeAll(async ({ browser }) => {
  mailbox = await openMailbox();
  data = makeDataFolder();
  hallway = await start(data, { env: { SMTP_URL: mailbox.url, MAIL_FROM: "One Seat <hello@example.org>" } });
  const phone = { baseURL: hallway.address, viewport: { width: 390, height: 844 } };
  organizer = await (await browser.newContext(phone)).newPage();
  guest = await (await browser.newContext({ ...phone, javaScriptEnabled: false })).newPage();
});

test.afterAll(async () => {
  hallway?.signal("SIGTERM");
  await hallway?.ended;
  mailbox?.close();
});

test("the first organizer gets in, and plans a meetup with one seat", async () => {
  await moveIn(organizer, hallway);
  await fillEvening(organizer, TITLE);
  await organizer.getByLabel("Seats in the room").fill("1");
  await press(organizer, "Make a draft");
  await expect(organizer.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  eventPage = new URL(organizer.url()).pathname;
  await press(organizer, "Publish event");
  await expect(organizer.getByRole("button", { name: "Take back to a draft" })).toBeVisible();
});

test("Asha gets the seat and a calendar entry, Ben a place in line and none", async () => {
  await rsvp(ASHA);
  const confirmation = await mailbox.mailTo(ASHA.email, "You have a seat");
  expect(calendarIn(confirmation)).toMatchObject({ method: "REQUEST", text: expect.stringContaining(TITLE) });

  await rsvp(BEN);
  const waiting = await mailbox.mailTo(BEN.email, "You are on the waitlist");
  expect(waiting.attachments).toEqual([]);
  bensPage = new URL(linkIn(waiting, "/rsvp/")).pathname;
  await guest.goto(bensPage);
  await expect(guest.getByRole("heading", { level: 1, name: "You are number 1 in line" })).toBeVisible();
});

test("Asha cancels in two taps; her calendar entry goes and Ben's comes", async () => {
  await guest.goto(linkIn(await mailbox.mailTo(ASHA.email, "You have a seat"), "/rsvp/"));
  await guest.getByText("Cancel my RSVP").click();
  await press(guest, `Yes, cancel ${TITLE}`);
  await expect(guest.getByRole("heading", { level: 1, name: "You are not going" })).toBeVisible();
  const before = calendarIn(await mailbox.mailTo(ASHA.email, "You have a seat"));
  const after = calendarIn(await mailbox.mailTo(ASHA.email, "Your RSVP is cancelled"));
  expect(after.method).toBe("CANCEL");
  expect(line(after.text, "UID")).toBe(line(before.text, "UID"));

  const promoted = calendarIn(await mailbox.mailTo(BEN.email, "it is yours"));
  expect(promoted.method).toBe("REQUEST");
  await guest.goto(bensPage);
  await expect(guest.getByRole("heading", { level: 1, name: "You are going" })).toBeVisible();
});

test("the evening moves by half an hour, and so does Ben's calendar entry", async () => {
  await organizer.goto(`${eventPage}/details`);
  const ends = organizer.getByLabel("Ends");
  await ends.fill((await ends.inputValue()).replace("21:00", "21:30"));
  await press(organizer, "Save details");
  const before = calendarIn(await mailbox.mailTo(BEN.email, "it is yours")).text;
  const changed = await mailbox.mailTo(BEN.email, "New time");
  const { method, text } = calendarIn(changed);
  expect(method).toBe("REQUEST");
  expect(line(text, "UID")).toBe(line(before, "UID"));
  expect(Number(line(text, "SEQUENCE"))).toBeGreaterThan(Number(line(before, "SEQUENCE")));
  expect(changed.text).toContain("18:00–21:30");
});

test("a day before, Ben is reminded in the thread of his first mail", async () => {
  await letTimePass(data, "\"startsAt\" - now() - interval '24 hours' + interval '1 minute'");
  const reminder = await mailbox.mailTo(BEN.email, "Tomorrow");
  const first = await mailbox.mailTo(BEN.email, "You are on the waitlist");
  expect(reminder.references).toContain(first.messageId);
  expect(mailbox.count(ASHA.email, "Tomorrow")).toBe(0);
});

test("Ben is checked in on a phone that lost its network, and the organizer sees it once it is back", async ({
  browser,
}) => {
  await letTimePass(data, "\"startsAt\" - now() - interval '10 minutes'");
  await organizer.goto(`${eventPage}/guests/door`);
  await organizer.getByLabel("Who it is for").fill("Vera Volunteer");
  await press(organizer, "Make a link");
  const link = organizer.getByRole("link", { name: /\/door\// });
  const volunteer = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const phone = await volunteer.newPage();
  await phone.goto((await link.getAttribute("href")) ?? "");
  await expect(phone.locator("#door[data-kept]")).toBeVisible();
  await volunteer.setOffline(true);
  await phone.reload();
  await press(phone, "Came, Ben Later");
  await expect(phone.getByText("1 of 1 is in")).toBeVisible();
  await organizer.goto(`${eventPage}/guests`);
  await expect(organizer.getByRole("button", { name: "Came, Ben Later" })).toBeVisible();
  await volunteer.setOffline(false);
  await expect(phone.getByText("kept on this device")).toBeHidden();
  await organizer.reload();
  await expect(organizer.getByRole("button", { name: "Undo, Ben Later" })).toBeVisible();
  await volunteer.close();
});

test("afterwards Ben is sent the recap with thanks, says how it was, and the organizer reads it", async () => {
  await letTimePass(data, "\"endsAt\" - now() + interval '1 hour'");
  await organizer.goto(`${eventPage}/recap`);
  await organizer.getByLabel("Title").fill("What the window saw");
  await tellStory(organizer, "It rained. One of us saw it best.");
  await organizer.locator("[name='author.0.personName']").fill("Olga Organizer");
  await press(organizer, "Save and publish");
  await press(organizer, "Send thanks");
  const thanks = await mailbox.mailTo(BEN.email, "Thank you for coming");
  expect(thanks.text).toContain("/recaps/what-the-window-saw");
  expect(mailbox.count(ASHA.email, "Thank you")).toBe(0);
  await guest.goto(linkIn(thanks, `${bensPage}/feedback`));
  await guest.getByLabel("What stays with you?").fill("The light at seven.");
  await press(guest, "Send feedback");
  await organizer.goto(`${eventPage}/feedback`);
  await expect(organizer.getByText("The light at seven.")).toBeVisible();
});

test("Ben erases what is known of him; only the counts stay", async () => {
  expect(await tablesThatKnow("ben@example.org|Ben Later")).toContain('public."Rsvp"');
  await guest.goto(bensPage);
  await guest.getByText("Erase my data", { exact: true }).click();
  await press(guest, "Yes, erase my data");
  await expect(guest.getByRole("heading", { level: 1, name: "Your data was erased" })).toBeVisible();
  expect(await tablesThatKnow("ben@example.org|Ben Later")).toEqual([]);
});

/** The value of a line of a calendar object. */
function line(calendar: string, name: string): string | undefined {
  return new RegExp(`^${name}[;:](.*)$`, "m").exec(calendar.replaceAll(/\r\n[ \t]/g, ""))?.[1];
}

async function rsvp(answer: typeof BEN): Promise<void> {
  const [event] = await query<{ slug: string }>(data, `SELECT slug FROM "Event"`);
  await rsvpAt(guest, `/events/${event?.slug}`, answer);
}

/** The tables in which a row holds what this pattern finds, those of the jobs included. */
async function tablesThatKnow(pattern: string): Promise<string[]> {
  const tables = await query<{ name: string }>(
    data,
    `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
     WHERE schemaname IN ('public', 'graphile_worker')`,
  );
  const known = [];
  for (const { name } of tables) {
    const rows = await query(data, `SELECT 1 FROM ${name} AS kept WHERE kept::text ~* '${pattern}' LIMIT 1`);
    if (rows.length > 0) known.push(name);
  }
  return known;
}
