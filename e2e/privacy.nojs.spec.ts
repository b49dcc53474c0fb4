import { expect, test } from "@playwright/test";
import { newGuest, plantOpenEvent, rsvp } from "./support/guests";
import { plantOrganizer } from "./support/organizers";

test("a guest is erased without JavaScript", async ({ page }) => {
  const event = await plantOpenEvent(await plantOrganizer("organizer"));
  await page.goto(await rsvp(page, event.path, newGuest("Ada")));
  await page.getByText("Erase my data", { exact: true }).click();
  await page.getByRole("button", { name: /erase my data/ }).click();
  await expect(page.getByRole("heading", { name: "Your data was erased" })).toBeVisible();
});
