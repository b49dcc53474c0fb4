import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { query } from "./support/database";
import { newGuest, plantOpenEvent, rsvp } from "./support/guests";
import { plantOrganizer, signIn } from "./support/organizers";
import { latestMailTo, linkIn } from "./support/outbox";

/** Puts somebody on stage at an event, in a talk of their own. */
async function plantTalk(eventId: string, name: string, title: string, position: number): Promise<void> {
  await query(
    `WITH person AS (INSERT INTO "Person" (id, slug, name, "updatedAt") VALUES (gen_random_uuid(), gen_random_uuid()::text, $2, now()) RETURNING id),
       item AS (INSERT INTO "AgendaItem" (id, "eventId", position, kind, title) VALUES (gen_random_uuid(), $1, $4, 'talk', $3) RETURNING id),
       talk AS (INSERT INTO "Talk" ("agendaItemId") SELECT id FROM item RETURNING "agendaItemId")
     INSERT INTO "TalkSpeaker" ("talkId", "personId", position) SELECT "agendaItemId", person.id, 0 FROM talk, person`,
    [eventId, name, title, position],
  );
}

const endEvent = (id: string) =>
  query(
    `UPDATE "Event" SET "startsAt" = now() - interval '3 hours', "endsAt" = now() - interval '1 minute' WHERE id = $1`,
    [id],
  );

test("a guest says how it was once it is over, and each reads what is for them", async ({ browser, context, page }) => {
  const host = await plantOrganizer("organizer");
  const event = await plantOpenEvent(host);
  await plantTalk(event.id, "Sister Mary Kenneth", "Teaching machines", 7);
  await plantTalk(event.id, "Kathleen Booth", "Assembling", 8);
  const ada = newGuest("Ada Unmistakable");
  const link = await rsvp(page, event.path, ada);

  await page.goto(`${link}/feedback`);
  await expect(page.getByText("It is not over yet")).toBeVisible();
  await expect(page.getByRole("button", { name: "Send feedback" })).toHaveCount(0);

  await endEvent(event.id);
  await page.goto(link);
  await page.getByRole("link", { name: "Say how it was" }).click();
  await page.getByRole("button", { name: "Send feedback" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Write a word or two");
  await page.getByLabel("What stays with you?").fill("The tea, and the talk after it.");
  await page.getByLabel(/^4 ·/).check();
  await page.getByLabel("Teaching machines").fill("I will try this at school.");
  await page.getByRole("button", { name: "Send feedback" }).click();
  await expect(page.getByText("Thank you, the organizers have it")).toBeVisible();
  await page.reload();
  await page.getByLabel("What stays with you?").fill("The tea.");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("Thank you, the organizers have it")).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await signIn(context, host);
  await page.goto(`/organize/events/${event.id}/feedback`);
  await expect(page.getByText("The tea.", { exact: true })).toBeVisible();
  await expect(page.getByText("Ada Unmistakable").first()).toBeVisible();
  await expect(page.getByRole("row", { name: /^4 I am glad I came 1/ })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByText("Mail it to Sister Mary Kenneth…").click();
  const address = `${crypto.randomUUID()}@example.org`;
  await page.getByLabel("E-mail address of Sister Mary Kenneth").fill(address);
  await page.getByRole("button", { name: "Mail the link" }).and(page.locator(":visible")).click();
  await expect(page.getByText("The link is on its way.")).toBeVisible();

  const speaker = await (await browser.newContext()).newPage();
  await speaker.goto(linkIn(await latestMailTo(address), "/feedback/"));
  await expect(speaker.getByText("I will try this at school.")).toBeVisible();
  await expect(speaker.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  const html = await speaker.content();
  for (const kept of ["Unmistakable", "The tea", ada.email, "Assembling"]) expect(html).not.toContain(kept);
});

test("a link to feedback wants the whole secret, and nothing of it is kept for the next reader", async ({
  request,
}) => {
  const wrong = await request.get(`/feedback/${"A".repeat(86)}`);
  expect(wrong.status()).toBe(404);
  expect(wrong.headers()["cache-control"]).toMatch(/no-store|private/);
});
