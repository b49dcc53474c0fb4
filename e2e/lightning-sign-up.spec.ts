import { expect, type Page, test } from "@playwright/test";
import { plantLightningSlot } from "./support/lightning-slots";
import { plantOrganizer, signIn } from "./support/organizers";
import { latestMailTo, linkIn } from "./support/outbox";

/** Fills in the form that the sign leads to and presses its button, twice where it asks whether a program did. */
async function signUp(phone: Page, address: string, name: string, title: string): Promise<string> {
  const email = `${name.toLowerCase()}-${Date.now()}@example.org`;
  await phone.goto(address);
  await phone.getByLabel("Your name").fill(name);
  await phone.getByLabel("Your e-mail address").fill(email);
  await phone.getByLabel("Title of your talk").fill(title);
  const press = phone.getByRole("button", { name: /Take a turn|Wait for a turn|Offer the talk/ });
  await press.click();
  const received = phone.getByRole("heading", { name: "We have your talk" });
  const again = phone.getByText("press the button once more");
  await expect(received.or(again)).toBeVisible();
  if (await again.isVisible()) await press.click();
  await expect(received).toBeVisible();
  return email;
}

test("somebody in the room signs up from the sign on the wall, on a phone without JavaScript, and withdraws", async ({
  browser,
  context,
  page,
}) => {
  const host = await plantOrganizer("organizer");
  const slot = await plantLightningSlot(host);
  await signIn(context, host);
  await page.goto(slot.slotPage);
  await page.getByRole("button", { name: "Open sign-up" }).click();
  await expect(page.getByRole("button", { name: "Close sign-up" })).toBeVisible();
  await page.getByText("Places, minutes and order").click();
  await page.getByLabel("Places").fill("2");
  await page.getByRole("button", { name: "Save the sign-up" }).click();
  await expect(page.getByText("2 of 2 places left")).toBeVisible();
  await page.goto(slot.signPage);
  const code = await page.getByRole("img", { name: /Leads to/ }).getAttribute("aria-label");
  const address = code?.replace("Leads to ", "") ?? "";
  expect(new URL(address).pathname).toBe(slot.queuePage);

  const visitor = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const phone = await visitor.newPage();
  const ada = await signUp(phone, slot.queuePage, "Ada", "Engines");
  await signUp(phone, slot.queuePage, "Bo", "Koans");
  const cy = await signUp(phone, slot.queuePage, "Cy", "Ten lines of awk");
  await phone.goto(slot.queuePage);
  await expect(phone.getByText("Every place is taken")).toBeVisible();
  await expect(phone.getByRole("listitem").filter({ hasText: "Koans" })).toContainText("Bo");
  const text = await phone.content();
  for (const secret of [ada, cy, "Ten lines of awk"]) expect(text).not.toContain(secret);

  const mail = await latestMailTo(cy, "lightning-signed-up");
  await phone.goto(linkIn(mail, "/lightning-talk/"));
  await expect(phone.getByRole("heading", { name: "You are number 1 in line" })).toBeVisible();
  const own = linkIn(await latestMailTo(ada), "/lightning-talk/");
  await phone.goto(own);
  await expect(phone.getByRole("heading", { name: "You are next" })).toBeVisible();
  await phone.getByLabel("A link").fill("not an address");
  await phone.getByRole("button", { name: "Save the talk" }).click();
  await expect(phone.getByRole("alert").first()).toContainText("Enter a web address");
  await phone.getByLabel("A link").fill("example.org/slides");
  await phone.getByLabel("Title of your talk").fill("Analytical engines");
  await phone.getByRole("button", { name: "Save the talk" }).click();
  await expect(phone.getByText("Saved.")).toBeVisible();
  await phone.getByText("Withdraw the talk").click();
  await phone.getByRole("button", { name: /Yes, withdraw “Analytical engines”/ }).click();
  await expect(phone.getByRole("heading", { name: "Withdrawn" })).toBeVisible();
  expect((await latestMailTo(cy, "lightning-moved-up")).subject).toContain("You have a turn");
  await phone.goto(`/events/${slot.slug}`);
  await expect(phone.getByText("Ten lines of awk")).toBeVisible();
  await expect(phone.getByRole("link", { name: "Sign up for a lightning talk" })).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an organizer puts talks in their own order, and takes one out and declines one with a mail", async ({
      browser,
      context,
      page,
    }) => {
      const host = await plantOrganizer("organizer");
      const slot = await plantLightningSlot(host);
      await signIn(context, host);
      await page.goto(slot.slotPage);
      await page.getByText("Places, minutes and order").click();
      await page.getByLabel("Your order").check();
      await page.getByRole("button", { name: "Save the sign-up" }).click();
      await page.getByRole("button", { name: "Open sign-up" }).click();
      await expect(page.getByText("Open. The organizers put the talks in order.")).toBeVisible();
      const phone = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
      const ada = await signUp(phone, slot.queuePage, "Ada", "Engines");
      const bo = await signUp(phone, slot.queuePage, "Bo", "Koans");

      await page.goto(slot.slotPage);
      await page.getByRole("button", { name: "Put in the queue Koans" }).click();
      const turn = page.locator("li[id^=talk-]").filter({ hasText: "Koans" });
      await expect(turn).toContainText(bo);
      expect((await latestMailTo(bo)).subject).toContain("You have a turn");
      await turn.getByRole("button", { name: "Take out of the queue Koans" }).click();
      await expect(turn).toHaveCount(0);
      expect((await latestMailTo(bo)).subject).toContain("Your turn is open again");
      await page.locator("summary", { hasText: "Decline Engines" }).click();
      await page.getByRole("button", { name: "Decline Engines" }).click();
      await expect(page.getByText("Engines")).toHaveCount(0);
      expect((await latestMailTo(ada)).subject).toContain("No turn this time");
    });
  });
}
