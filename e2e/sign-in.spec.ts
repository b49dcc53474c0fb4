import { expect, test } from "@playwright/test";
import { query } from "./support/database";
import { plantOrganizer, signIn } from "./support/organizers";
import { latestMailTo, linkIn } from "./support/outbox";

test("an organizer signs in from the mail, even after a scanner pressed its link three times", async ({
  page,
  request,
}) => {
  const { email } = await plantOrganizer();
  await page.goto("/organize");
  await expect(page).toHaveURL("/sign-in");
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Mail me a link" }).click();
  await expect(page.getByRole("heading", { name: "Check your mail" })).toBeVisible();

  const link = linkIn(await latestMailTo(email, "sign-in"), "/sign-in/");
  await request.head(link);
  await request.get(link);
  await request.get(link);
  await page.goto(link);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/organize");

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/");
  await page.goto(link);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").first()).toContainText("used already or is too old");
  await page.goto("/organize");
  await expect(page).toHaveURL("/sign-in");
});

test("an address that is nobody's gets the same answer and no mail", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("Your e-mail address").fill("nobody@example.org");
  await page.getByRole("button", { name: "Mail me a link" }).click();
  await expect(page.getByRole("heading", { name: "Check your mail" })).toBeVisible();
  expect(await query(`SELECT id FROM "OutboxMail" WHERE "toAddress" = 'nobody@example.org'`)).toEqual([]);
});

test("a mistyped address is named beside its field and kept", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("Your e-mail address").fill("ada at example");
  await page.getByRole("button", { name: "Mail me a link" }).click();
  await expect(page.getByLabel("Your e-mail address")).toHaveValue("ada at example");
  await expect(page.getByLabel("Your e-mail address")).toHaveAttribute("aria-invalid", "true");
});

test("an owner invites an organizer, who joins from the mail; removed, they are out at the next click", async ({
  browser,
  context,
  page,
}) => {
  await signIn(context, await plantOrganizer());
  const address = `ada-${Date.now()}@example.org`;
  await page.goto("/organize/organizers");
  await page.getByLabel("E-mail address").fill(address);
  await page.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Choose at least one chapter");
  await page.getByLabel("BangPypers").check();
  await page.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByText("The invitation is in the outbox")).toBeVisible();

  const invited = await (await browser.newContext()).newPage();
  await invited.goto(linkIn(await latestMailTo(address, "invitation"), "/invitations/"));
  await invited.getByLabel("Your name").fill("Ada Invited");
  await invited.getByRole("button", { name: "Say yes" }).click();
  await expect(invited).toHaveURL(/\/organize$/);
  await expect(invited.getByRole("link", { name: "PyFlames 2" })).toBeVisible();
  await invited.goto("/organize/community");
  await expect(invited.getByRole("heading", { level: 1 })).not.toHaveText("Community");

  await page.goto("/organize/organizers");
  await page.getByRole("link", { name: "Change what Ada Invited may do" }).click();
  await page.getByRole("button", { name: "Remove Ada Invited" }).click();
  await expect(page).toHaveURL(/\/organizers$/);
  await expect(page.getByText(address)).toHaveCount(0);
  await invited.goto("/organize");
  await expect(invited).toHaveURL(/\/sign-in$/);
});

test("a spent invitation and a made-up one show a calm page", async ({ page }) => {
  for (const path of ["/invitations/not-a-secret", "/welcome/not-a-secret"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
  }
});

test("next-auth's own routes, where a GET would sign somebody in, are not served", async ({ request }) => {
  for (const path of ["callback/mail?token=x", "signin", "signout", "session", "csrf"]) {
    expect((await request.get(`/api/auth/${path}`)).status()).toBe(404);
  }
});
