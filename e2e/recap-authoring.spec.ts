import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { plantOrganizer, signIn } from "./support/organizers";
import { plantPastEvening } from "./support/past-evening";
import { storyField, tellStory } from "./support/story";

async function openRecap(page: Page): Promise<string> {
  const organizer = await plantOrganizer("organizer");
  await signIn(page.context(), organizer);
  const { recapPage } = await plantPastEvening(organizer);
  await page.goto(recapPage);
  return recapPage;
}

const title = (page: Page) => page.locator("#recap-title");
const complaint = (page: Page) => page.locator("form [role=alert]");
const save = (page: Page) => page.getByRole("button", { name: /^Save (draft|changes)$/ }).click();

async function photograph(): Promise<Buffer> {
  return sharp({ create: { width: 900, height: 500, channels: 3, background: "#a54" } })
    .jpeg()
    .toBuffer();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an organizer looks at a preview, is told what is wrong, and loses no word", async ({ page }) => {
      await openRecap(page);
      await title(page).fill("");
      await tellStory(page, "It *began* at six. <script>alert(1)</script>", javaScriptEnabled);
      await page.getByRole("button", { name: "Preview the story" }).click();
      const preview = page.getByRole("region", { name: "Preview, not saved yet" });
      await expect(preview.locator("em")).toHaveText("began");
      await expect(preview.locator("script")).toHaveCount(0);
      await save(page);
      await expect(complaint(page)).toContainText("Enter a title");
      await expect(storyField(page)).toHaveValue("It *began* at six. <script>alert(1)</script>");
    });

    test("a recap is written, published with its cover, and taken back", async ({ page, request }) => {
      await openRecap(page);
      await title(page).fill("An evening retold");
      await tellStory(page, "It began at six.", javaScriptEnabled);
      await page.getByLabel("Categories").fill("Meetup, #Talks");
      await page.getByLabel("Author", { exact: false }).first().fill("Rahul of the Spec");
      await page.locator("#recap-cover").setInputFiles({
        name: "evening.jpg",
        mimeType: "image/jpeg",
        buffer: await photograph(),
      });
      await page.getByRole("button", { name: "Save and publish" }).click();
      await expect(complaint(page)).toContainText("Say what the picture shows");
      await page.locator("#recap-cover").setInputFiles({
        name: "evening.jpg",
        mimeType: "image/jpeg",
        buffer: await photograph(),
      });
      await page.getByLabel("What the picture shows").fill("A room with people in it");
      await page.getByRole("button", { name: "Save and publish" }).click();
      await expect(page.getByText("Everybody can read it now")).toBeVisible();
      await expect(page.getByLabel("Categories")).toHaveValue("meetup, talks");

      const cover = await request.get((await page.getByAltText("A room with people in it").getAttribute("src")) ?? "");
      expect(cover.headers()).toMatchObject({
        "content-type": "image/webp",
        "cache-control": "public, max-age=31536000, immutable",
        "x-content-type-options": "nosniff",
      });
      await page.getByRole("button", { name: "Save and unpublish" }).click();
      await expect(page.getByText("a draft again")).toBeVisible();
    });

    test("a file that is no picture is refused beside its field", async ({ page }) => {
      await openRecap(page);
      await tellStory(page, "Kept.", javaScriptEnabled);
      await page.getByLabel("What the picture shows").fill("A drawing");
      await page.locator("#recap-cover").setInputFiles({
        name: "drawing.png",
        mimeType: "image/png",
        buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
      });
      await save(page);
      await expect(page.locator("#recap-cover")).toHaveAttribute("aria-invalid", "true");
      await expect(complaint(page)).toContainText("not a picture we can take");
      await expect(storyField(page)).toHaveValue("Kept.");
    });

    test("the second of two tabs is refused with both texts shown, and may then save", async ({ page, context }) => {
      const recapPage = await openRecap(page);
      const other = await context.newPage();
      await other.goto(recapPage);
      await tellStory(other, "What the other tab wrote.", javaScriptEnabled);
      await save(other);
      await expect(other.getByText("Saved.")).toBeVisible();

      await tellStory(page, "What this tab wrote.", javaScriptEnabled);
      await save(page);
      await expect(complaint(page)).toContainText("Nothing of yours is lost");
      await expect(page.getByLabel("The story, as saved")).toHaveValue("What the other tab wrote.");
      await expect(storyField(page)).toHaveValue("What this tab wrote.");
      await tellStory(page, "What both wrote.", javaScriptEnabled);
      await save(page);
      await expect(page.getByText("Saved.")).toBeVisible();
      await expect(storyField(page)).toHaveValue("What both wrote.");
    });
  });
}
