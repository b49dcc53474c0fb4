import { expect, test } from "@playwright/test";
import { query } from "./support/database";
import { newGuest, plantOpenEvent, rsvp } from "./support/guests";
import { plantOrganizer, signIn } from "./support/organizers";
import { latestMailTo, linkIn } from "./support/outbox";

test("an organizer sees whom a message reaches, sends it once, and guests end their like with one press", async ({
  context,
  page,
  playwright,
  baseURL,
}) => {
  const host = await plantOrganizer("organizer");
  const event = await plantOpenEvent(host);
  const [ada, bob] = [newGuest("Ada"), newGuest("Bob")];
  for (const guest of [ada, bob]) await rsvp(page, event.path, guest);
  await signIn(context, host);
  const write = async (subject: string) => {
    await page.goto(`/organize/events/${event.id}/guests/message`);
    await page.getByLabel("Guests with a seat").check();
    await page.getByLabel("Subject").fill(subject);
    await page.getByRole("textbox", { name: "Message" }).fill("There is tea.\n\nSee you there.");
    await page.getByRole("button", { name: "See it before it is sent" }).click();
  };

  await write("Bring a mug");
  await expect(page.getByRole("heading", { name: "Not sent yet" })).toBeFocused();
  await page.getByLabel("Subject").press("Enter");
  await expect(page.getByRole("heading", { name: "Not sent yet" })).toBeVisible();
  expect(await query(`SELECT id FROM "GuestMessage" WHERE "eventId" = $1`, [event.id])).toEqual([]);
  await page.getByRole("button", { name: "Send to 2 guests" }).dblclick();
  await expect(page.getByText("Sent to 2 guests.")).toBeVisible();
  const sent = await query(`SELECT id FROM "OutboxMail" WHERE "eventId" = $1 AND kind = 'message'`, [event.id]);
  expect(sent).toHaveLength(2);

  const mail = await latestMailTo(ada.email, "message");
  const [{ url } = { url: "" }] = await query<{ url: string }>(
    `SELECT "unsubscribeUrl" AS url FROM "OutboxMail" WHERE "toAddress" = $1 AND kind = 'message'`,
    [ada.email],
  );
  expect(mail.text).toContain(url);
  const mailProgram = await playwright.request.newContext({ baseURL });
  const isOff = async () => {
    const rows = await query(`SELECT id FROM "Rsvp" WHERE "emailKey" = $1 AND "unsubscribedAt" IS NOT NULL`, [
      ada.email,
    ]);
    return rows.length === 1;
  };
  expect((await mailProgram.get(url)).status()).toBe(200);
  expect((await mailProgram.head(url)).status()).toBe(200);
  expect(await isOff()).toBe(false);
  const oneClick = { form: { "List-Unsubscribe": "One-Click" } };
  expect((await mailProgram.post(url, oneClick)).status()).toBe(200);
  expect(await isOff()).toBe(true);
  expect((await mailProgram.post(url.replace(/rsvp\/[^/]+/, "rsvp/nobodys"), oneClick)).status()).toBe(404);

  await write("One more thing");
  await expect(page.getByText("1 guest gets it. 1 wants no messages and is left out.").last()).toBeVisible();

  await page.goto(url);
  await expect(page.getByRole("heading", { name: "You get no reminders and messages" })).toBeVisible();
  await page.getByRole("button", { name: "Send them again" }).click();
  await expect(page.getByRole("heading", { name: "You get reminders and messages" })).toBeVisible();
  expect(await isOff()).toBe(false);
});

test("a mail that was refused for good is told where the organizer looks, and readable as it looks", async ({
  context,
  page,
}) => {
  const host = await plantOrganizer("organizer");
  const event = await plantOpenEvent(host);
  const ada = newGuest("Ada");
  await rsvp(page, event.path, ada);
  await query(
    `UPDATE "OutboxMail" SET "failedAt" = now(), attempts = 1, "lastError" = '550 no such mailbox' WHERE "toAddress" = $1`,
    [ada.email],
  );
  await signIn(context, host);
  await page.goto("/organize");
  await expect(page.getByText("A mail did not arrive")).toBeVisible();
  await page.goto(`/organize/events/${event.id}/guests`);
  await page.getByRole("link", { name: "See it in the outbox" }).click();
  await expect(page.getByText("550 no such mailbox")).toBeVisible();
  await page.getByRole("link", { name: /^You have a seat/ }).click();
  const look = page.frameLocator("iframe");
  await expect(look.getByRole("heading", { name: "You have a seat" })).toBeVisible();
  await expect(page.locator("pre")).toContainText(linkIn(await latestMailTo(ada.email), "/rsvp/"));
});

test("those who came are thanked with the recap, once each", async ({ context, page }) => {
  const host = await plantOrganizer("organizer");
  const event = await plantOpenEvent(host);
  const ada = newGuest("Ada");
  await rsvp(page, event.path, ada);
  await query(
    `INSERT INTO "Attendance" (id, "eventId", "rsvpId", outcome)
     SELECT gen_random_uuid(), "eventId", id, 'came' FROM "Rsvp" WHERE "emailKey" = $1`,
    [ada.email],
  );
  await query(
    `INSERT INTO "Recap" (id, "eventId", slug, title, body, "publishedAt", "updatedAt")
     VALUES (gen_random_uuid(), $1, $2, 'What we said', 'Much.', now(), now())`,
    [event.id, `recap-${event.id}`],
  );
  await signIn(context, host);
  await page.goto(`/organize/events/${event.id}/recap`);
  await page.getByRole("button", { name: "Send thanks" }).click();
  await expect(page.getByText("1 guest who came got the recap.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Send thanks" })).toHaveCount(0);
  const mail = await latestMailTo(ada.email, "thanks");
  expect(linkIn(mail, "/recaps/")).toContain(`recap-${event.id}`);
  expect(mail.text).toMatch(/\/rsvp\/[\w-]{43}\/feedback/);
});
