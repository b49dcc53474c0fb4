import { expect, test } from "@playwright/test";
import sharp from "sharp";
import { query } from "./support/database";
import { signIn } from "./support/organizers";
import { plantTarget } from "./support/pages";
import { ownPageSecret, proposalOf, speakerLinkOf } from "./support/speakers";

test("a speaker puts a photo up from their phone, and it stands on their page", async ({ page }) => {
  const { evening } = await plantTarget();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/speaker/${ownPageSecret(speakerLinkOf(evening))}`);
  // More than a form of words may be: noise is what no encoder makes small.
  const buffer = await sharp({
    create: {
      width: 400,
      height: 600,
      channels: 3,
      background: "#000",
      noise: { type: "gaussian", mean: 128, sigma: 60 },
    },
  })
    .jpeg()
    .toBuffer();
  expect(buffer.length).toBeGreaterThan(64 * 1024);
  await page.getByLabel("A photo of you").setInputFiles({ name: "me.jpg", mimeType: "image/jpeg", buffer });
  await page.getByLabel("About you").fill("Keeps what is told in the hallway.");
  await page.getByRole("button", { name: "Save what you say about yourself" }).click();
  // The photo is drawn anew in every size first.
  await expect(page.getByText("Saved. This is what stands on your page now.")).toBeVisible({ timeout: 20_000 });
  await expect(page.getByLabel("Another photo")).toBeVisible();
  await page.getByRole("link", { name: "See your page" }).click();
  await expect(page.getByRole("heading", { name: "Keeper of Secrets" })).toBeVisible();
  const face = page.locator("main img").first();
  await expect(face).toHaveAttribute("src", /^\/media\//);
  await expect(page.getByText("Keeps what is told in the hallway.")).toBeVisible();
});

test("nobody sends a picture to a speaker's page without their link", async ({ request, baseURL }) => {
  const { evening } = await plantTarget();
  const secret = ownPageSecret(speakerLinkOf(evening));
  const post = (path: string) =>
    request.post(path, { data: "x".repeat(100_000), headers: { origin: baseURL ?? "" }, maxRedirects: 0 });
  expect((await post(`/speaker/${secret.replace(/.$/, (last) => (last === "A" ? "Q" : "A"))}`)).status()).toBe(413);
  expect((await post(`/proposal/${secret}`)).status()).toBe(413);
});

test("a talk that its speaker changed meanwhile is shown again before it is accepted", async ({ page, context }) => {
  const { evening, host } = await plantTarget();
  await signIn(context, host);
  await page.goto(`/organize/events/${evening.eventId}/proposals/${proposalOf(evening)}`);
  await query(`UPDATE "Proposal" SET title = 'Another talk altogether' WHERE id = $1`, [proposalOf(evening)]);
  await page.getByRole("button", { name: "Accept this talk" }).click();
  await expect(page.getByLabel("Title, as saved")).toHaveValue("Another talk altogether");
  await page.getByRole("button", { name: "Accept this talk" }).click();
  await expect(page.getByRole("heading", { name: /Accepted/ })).toBeVisible();
});
