import { expect, test } from "@playwright/test";
import { plantEvent } from "./support/events";
import { plantOrganizer, signIn } from "./support/organizers";

const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

test("a conference that an evening leads up to is announced with what can still be done for it", async ({
  context,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const organizer = await plantOrganizer("organizer");
  const { slug, path } = await plantEvent(organizer.chapterId ?? "", { status: "published" });
  await signIn(context, organizer);
  const name = `PyCon ${slug.slice(-6)}`;
  await page.goto(`${path}/details`);
  await page.getByLabel("An event elsewhere, like a conference").check();
  await page.getByLabel("Its name").fill(name);
  await page.getByLabel("First day").fill(inDays(40));
  await page.getByLabel("Last day").fill(inDays(43));
  await page.getByLabel("What it announced").fill("28 talks\nposters");
  await page.getByLabel("Proposals until").fill(inDays(-2));
  await page.getByLabel("Where to propose").fill("example.org/cfp");
  await page.getByLabel("Tickets until").fill(inDays(20));
  await page.getByLabel("Where tickets are").fill("example.org/tickets");
  await page.getByRole("button", { name: "Save details" }).click();
  await expect(page).toHaveURL(new RegExp(`${path}(#.*)?$`));

  await page.goto(`/events/${slug}`);
  const notice = page.getByRole("region", { name });
  await expect(notice.getByRole("link", { name: "Get a ticket" })).toHaveAttribute(
    "href",
    "https://example.org/tickets",
  );
  await expect(notice.getByText("Propose a talk")).toHaveCount(0);

  await page.goto("/");
  const ahead = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });
  await expect(ahead).toContainText("28 talks, posters");
  await expect(ahead.getByRole("link", { name: "Planted evening" })).toHaveAttribute("href", `/events/${slug}`);
});
