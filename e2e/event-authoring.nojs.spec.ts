import { expect, test } from "@playwright/test";
import { plantEvent } from "./support/events";
import { plantOrganizer, signIn } from "./support/organizers";

test("an event is drafted, corrected and published without a script", async ({ context, page }) => {
  await signIn(context, await plantOrganizer("organizer"));
  await page.goto("/organize/events/new");
  await page.getByLabel("Title").fill("An evening without scripts");
  await page.getByLabel("Starts").fill("2031-05-08T18:00");
  await page.getByRole("button", { name: "Make a draft" }).click();
  await expect(page.getByLabel("Ends")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Title")).toHaveValue("An evening without scripts");
  await page.getByLabel("Ends").fill("2031-05-08T21:00");
  await page.getByRole("button", { name: "Make a draft" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "An evening without scripts" })).toBeVisible();
  await page.getByRole("button", { name: "Publish event" }).click();
  await expect(page.getByRole("button", { name: "Take back to a draft" })).toBeVisible();
});

test("fields that a choice makes pointless are put away by the page alone", async ({ context, page }) => {
  await signIn(context, await plantOrganizer("organizer"));
  await page.goto("/organize/events/new");
  await expect(page.getByLabel("Link to join online")).toBeHidden();
  await page.getByLabel("Online", { exact: true }).check();
  await expect(page.getByLabel("Link to join online")).toBeVisible();
  await expect(page.getByLabel("City")).toBeHidden();
  await expect(page.getByLabel("Its name")).toBeHidden();
  await page.getByLabel("An event elsewhere, like a conference").check();
  await expect(page.getByLabel("Its name")).toBeVisible();
});

test("slots change places without a script", async ({ context, page }) => {
  const organizer = await plantOrganizer("organizer");
  const { path } = await plantEvent(organizer.chapterId ?? "");
  await signIn(context, organizer);
  await page.goto(`${path}/agenda`);
  await page.getByRole("button", { name: "Move Goodbye earlier" }).click();
  await expect(page.getByRole("list", { name: "Running order" }).getByRole("link")).toHaveText([
    "Social: Goodbye",
    "Social: Doors",
  ]);
});
