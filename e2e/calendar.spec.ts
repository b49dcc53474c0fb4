import { readFileSync } from "node:fs";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { faultsOf, readCalendar } from "../lib/calendar/testing";
import { query } from "./support/database";
import { newGuest, plantOpenEvent, rsvp } from "./support/guests";
import { plantOrganizer } from "./support/organizers";

/** A calendar as its programs get it: without cookies, and checked as they would not. */
async function fetchCalendar(request: APIRequestContext, path: string) {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(answer.headers()["set-cookie"]).toBeUndefined();
  const text = await answer.text();
  expect(faultsOf(text)).toEqual([]);
  return { text, etag: answer.headers().etag ?? "", ...readCalendar(text) };
}

test("a subscriber is told once what is new, and nothing as long as nothing is", async ({ request, baseURL }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"));
  const first = await fetchCalendar(request, "/calendar.ics");
  expect(first).toMatchObject({ source: `${baseURL}/calendar.ics`, refreshes: "PT1H" });
  expect(first.events).toContainEqual(expect.objectContaining({ uid: event.id, status: "CONFIRMED" }));
  expect(first.text).not.toContain("meet.example.org");

  const unchanged = await request.get("/calendar.ics", { headers: { "if-none-match": first.etag } });
  expect([unchanged.status(), await unchanged.text()]).toEqual([304, ""]);
  const head = await request.head("/calendar.ics");
  expect([head.status(), head.headers().etag]).toEqual([200, first.etag]);

  await query(
    `UPDATE "Event" SET status = 'cancelled', "cancelledAt" = now(), revision = revision + 1, "updatedAt" = now() WHERE id = $1`,
    [event.id],
  );
  await expect(async () => {
    const changed = await request.get("/calendar.ics", { headers: { "if-none-match": first.etag } });
    expect(changed.status()).toBe(200);
    expect(readCalendar(await changed.text()).events).toContainEqual(
      expect.objectContaining({ uid: event.id, status: "CANCELLED" }),
    );
  }).toPass();
  expect((await request.get(event.path)).status()).toBe(200);
});

for (const path of ["/events", "/chapters/bangpypers", "/series/pyflames", "/people/vandana-verma-singhal"]) {
  test(`${path} leads to a calendar of its own, with one click or by its address`, async ({
    page,
    request,
    baseURL,
  }) => {
    await page.goto(path);
    const feed = path === "/events" ? "/calendar.ics" : `${path}/calendar.ics`;
    await expect(page.locator('link[rel="alternate"][type="text/calendar"]')).toHaveAttribute(
      "href",
      `${baseURL}${feed}`,
    );
    await page.getByText(/^Subscribe to every/).click();
    const webcal = `${baseURL}${feed}`.replace("http:", "webcal:");
    await expect(page.getByRole("link", { name: "Your calendar app" })).toHaveAttribute("href", webcal);
    await expect(page.getByRole("link", { name: "The address" })).toHaveAttribute("href", `${baseURL}${feed}`);
    expect(await fetchCalendar(request, feed)).toMatchObject({ source: `${baseURL}${feed}` });
  });
}

test("what is no chapter, series, person or announced event has no calendar", async ({ request }) => {
  const [draft] = await query<{ slug: string }>(`SELECT slug FROM "Event" WHERE status = 'draft' LIMIT 1`);
  const paths = ["/chapters/none/calendar.ics", "/series/none/calendar.ics", "/people/none/calendar.ics"];
  for (const path of [...paths, "/events/none/event.ics", `/events/${draft?.slug ?? "no-draft"}/event.ics`]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test("a guest saves their own entry, which alone says where to join", async ({ page, request }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"));
  await page.goto(event.path);
  const anybodys = await fetchCalendar(request, `${event.path}/event.ics`);
  expect(anybodys.events).toMatchObject([{ uid: event.id, location: "Online" }]);

  await page.goto(await rsvp(page, event.path, newGuest("Ada")));
  const links = page.getByRole("list", { name: "Add to calendar" });
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    links.getByRole("link", { name: "Calendar file" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`${event.path.split("/").at(-1)}.ics`);
  const own = readCalendar(readFileSync(await file.path(), "utf8"));
  expect(own.events).toMatchObject([{ uid: event.id, location: "https://meet.example.org/room" }]);

  const google = new URL((await links.getByRole("link", { name: "Google" }).getAttribute("href")) ?? "");
  const starts = own.events[0]?.startsAt.toISOString().replace(/[-:]|\.\d+/g, "");
  expect(google.searchParams.get("dates")?.split("/")[0]).toBe(starts);
});

test("who waits in line has no entry, and nobody has one by guessing", async ({ page, request }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"), 1);
  await rsvp(page, event.path, newGuest("First"));
  const waiting = await rsvp(page, event.path, newGuest("Second"));
  await page.goto(waiting);
  await expect(page.getByRole("list", { name: "Add to calendar" })).toHaveCount(0);
  expect((await request.get(`${waiting}/event.ics`)).status()).toBe(404);
  expect((await request.get("/rsvp/guessed/event.ics")).status()).toBe(404);
});

test("a guest who comes to the room has a ticket, and sees who agreed to be seen", async ({ page }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"));
  await query(`UPDATE "Event" SET attendability = 'in_person', "consentsAsked" = '{show_name}' WHERE id = $1`, [
    event.id,
  ]);
  await page.goto(event.path);
  await rsvp(page, event.path, newGuest("Grace Unseen"));
  await page.goto(await rsvp(page, event.path, newGuest("Edsger Seen")));
  await page.getByLabel("Other guests may see my name").check();
  await page.getByRole("button", { name: "Save my answers" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();

  await page.goto(await rsvp(page, event.path, newGuest("Ada")));
  await expect(page.getByRole("img", { name: /code of your ticket/ })).toBeVisible();
  const company = page.getByRole("region", { name: "Who else is coming" });
  await expect(company).toContainText("Edsger Seen and 1 more");
  await expect(company).not.toContainText("Grace");
});
