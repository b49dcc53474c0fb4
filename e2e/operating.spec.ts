import { expect, test } from "@playwright/test";

test("a page that does not exist says so, in our own words and without a script", async ({ page }) => {
  const answer = await page.goto("/nothing-here");
  expect(answer?.status()).toBe(404);
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page.locator("script:not([type='application/ld+json']):not([src^='/js/'])")).toHaveCount(0);
});

test("strangers are not shown the organizers' pages", async ({ page }) => {
  await page.goto("/organize");
  await expect(page).toHaveURL(/\/sign-in$/);
});

test("the process says that it lives and that its database answers", async ({ request }) => {
  expect((await request.get("/api/live")).status()).toBe(200);
  expect((await request.get("/api/ready")).status()).toBe(200);
});
