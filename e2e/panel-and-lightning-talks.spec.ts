import { expect, type Locator, type Page, test } from "@playwright/test";
import { plantOrganizer, signIn } from "./support/organizers";
import { plantPastEvening } from "./support/past-evening";

const slotOf = async (page: Page, kind: "panel" | "lightning_talks" | "talk") => {
  const organizer = await plantOrganizer("organizer");
  await signIn(page.context(), organizer);
  await page.goto((await plantPastEvening(organizer, kind)).slotPage);
};

const complaint = (page: Page): Locator => page.locator("form [role=alert]");

async function seat(page: Page, name: string, role: "Moderator" | "Panelist"): Promise<void> {
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.locator("#new-panelist-role").selectOption({ label: role });
  await page.getByRole("button", { name: "Add to the panel" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: name }).first()).toContainText(role);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an organizer seats a panel, asks, and writes down who answered what", async ({ page }) => {
      await slotOf(page, "panel");
      await seat(page, "Abhiram of the Spec", "Moderator");
      await seat(page, "Vandana of the Spec", "Panelist");
      await seat(page, "Noufal of the Spec", "Panelist");
      await page.getByLabel("Name", { exact: true }).fill("Noufal of the Spec");
      await page.getByRole("button", { name: "Add to the panel" }).click();
      await expect(complaint(page)).toContainText("on the panel already");

      await page.getByRole("button", { name: "Move Noufal of the Spec earlier" }).click();
      await expect(page.getByRole("button", { name: "Move Noufal of the Spec later" })).toBeEnabled();

      await page.getByRole("button", { name: "Add the questions" }).click();
      await expect(complaint(page)).toContainText("Enter a question");
      await page.locator("#new-questions").fill("1. Why a community?\n2. What next?");
      await page.getByRole("button", { name: "Add the questions" }).click();
      await page.getByRole("button", { name: "Move “What next?” earlier" }).click();
      await expect(page.getByRole("heading", { level: 3 }).filter({ hasText: "?" })).toHaveText([
        "What next?",
        "Why a community?",
      ]);
      const question = page
        .getByRole("listitem")
        .filter({ has: page.getByRole("heading", { name: "Why a community?" }) });
      await expect(question.getByRole("textbox", { name: "Abhiram" })).toHaveCount(0);
      await question.getByRole("textbox", { name: "Vandana" }).fill("Because alone is slow.");
      await question.getByRole("button", { name: "Save the answers" }).click();
      const vandana = page.locator("li[id^=panelist-]").filter({ hasText: "Vandana of the Spec" });
      await expect(vandana).toContainText("1 answer");
      await expect(question.getByRole("textbox", { name: "Vandana" })).toHaveValue("Because alone is slow.");

      await vandana.locator("summary", { hasText: "Remove" }).click();
      await vandana.getByRole("button", { name: "Remove Vandana of the Spec and 1 answer" }).click();
      await expect(vandana).toHaveCount(0);
      await expect(question.getByRole("textbox")).toHaveCount(1);
    });

    test("a lightning talk is refused with everything kept, then added, moved and removed", async ({ page }) => {
      await slotOf(page, "lightning_talks");
      for (const title of ["Koans", "A router and a bot"]) {
        await page.locator("#new-talk-title").fill(title);
        await page.locator('[id="new-talk-speaker.0.personName"]').fill(`Speaker of ${title}`);
        await page.getByLabel("Another link").last().fill("javascript:alert(1)");
        await page.getByRole("button", { name: "Add the lightning talk" }).click();
        await expect(complaint(page)).toContainText("Enter a web address");
        await expect(page.locator("#new-talk-title")).toHaveValue(title);
        await page.getByLabel("Another link").last().fill("github.com/example/koans");
        await page.getByRole("button", { name: "Add the lightning talk" }).click();
        await expect(page.locator("li[id^=talk-]").filter({ hasText: title })).toContainText(
          `Speaker of ${title}, Code`,
        );
      }
      const talks = page.locator("li[id^=talk-]");
      await page.getByRole("button", { name: "Move A router and a bot earlier" }).click();
      await expect(talks.first()).toContainText("A router and a bot");
      await talks.first().locator("summary", { hasText: "Remove" }).click();
      await talks.first().getByRole("button", { name: "Remove A router and a bot" }).click();
      await expect(talks).toHaveCount(1);
      await expect(talks.first()).toContainText("Koans");
    });
  });
}
