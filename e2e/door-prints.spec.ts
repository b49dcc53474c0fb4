import { expect, type Page, test } from "@playwright/test";
import { query } from "./support/database";
import { newGuest, plantOpenEvent, rsvp } from "./support/guests";
import { plantOrganizer, signIn } from "./support/organizers";

/** The sheets a page comes to on paper. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test("the door list, badges and signs print whole, and nothing else with them", async ({ browser, context, page }) => {
  const host = await plantOrganizer("organizer");
  const event = await plantOpenEvent(host);
  const stranger = await (await browser.newContext()).newPage();
  for (const name of ["Zoë Adams", "Grace Hopper"]) await rsvp(stranger, event.path, newGuest(name));
  await query(`UPDATE "Rsvp" SET "partySize" = 10 WHERE "eventId" = $1 AND name = 'Grace Hopper'`, [event.id]);
  await signIn(context, host);
  const print = `/organize/events/${event.id}/guests/print`;

  await page.goto(`${print}/list`);
  await expect(page.getByText(/Adams, Zoë|Hopper, Grace/)).toHaveText(["Adams, Zoë", "Hopper, Grace"]);
  await expect(page.getByText("of 10")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "Door list" })).toBeHidden();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  expect(await sheetsOf(page)).toBe(1);

  await page.goto(`${print}/badges`);
  await expect(page.getByRole("listitem").filter({ hasText: "with Grace Hopper" })).toHaveCount(9);
  await expect(page.getByText("Zoë", { exact: true })).toBeVisible();
  expect(await sheetsOf(page)).toBe(2);

  await page.goto(`${print}/sign`);
  await expect(page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)).toBeVisible();
  expect(await sheetsOf(page)).toBe(1);

  await page.goto(`${print}/tables?tables=3`);
  await expect(page.getByRole("region", { name: /^Last names/ })).toHaveCount(3);
  expect(await sheetsOf(page)).toBe(3);
});
