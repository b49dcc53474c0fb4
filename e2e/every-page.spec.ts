import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { plantOrganizer, signIn } from "./support/organizers";
import { organizerPages, plantTarget, publicPages, secretPages } from "./support/pages";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What is wrong with the page that is open, in words; nothing where all is well. */
async function faultsOf(page: Page): Promise<string[]> {
  // A frame that may run no scripts is one that axe would wait for without end.
  await page.locator("iframe[sandbox]").evaluateAll((frames) => {
    for (const frame of frames as HTMLIFrameElement[]) {
      frame.removeAttribute("sandbox");
      frame.srcdoc = String(frame.srcdoc);
    }
  });
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  const shape = await page.evaluate(() => {
    const faults: string[] = [];
    const headings = document.querySelectorAll("h1").length;
    if (headings !== 1) faults.push(`${headings} first headings`);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const id = decodeURIComponent(link.hash.slice(1));
      if (id !== "" && !document.getElementById(id)) faults.push(`#${id} leads nowhere`);
    }
    const sideways = document.documentElement.scrollWidth - window.innerWidth;
    if (sideways > 0) faults.push(`scrolls sideways by ${sideways} px`);
    return faults;
  });
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`),
    ...shape,
  ];
}

/** Opens every page at the narrowest width, in one theme, and gathers what is wrong with each. */
async function visit(page: Page, paths: string[], colorScheme: "light" | "dark"): Promise<Record<string, string[]>> {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  const faults: Record<string, string[]> = {};
  for (const path of paths) {
    const said: string[] = [];
    const listen = (message: { type(): string; text(): string }) => {
      if (message.type() === "error") said.push(message.text());
    };
    page.on("console", listen);
    const response = await page.goto(path);
    const wrong = [...(response?.ok() ? [] : [`answers ${response?.status()}`]), ...(await faultsOf(page)), ...said];
    page.off("console", listen);
    if (wrong.length > 0) faults[path] = wrong;
  }
  return faults;
}

// Each test is many pages: they share the workers, and the organizer's are shared out once more.
test.describe.configure({ mode: "parallel" });
const SHARES = [0, 1, 2, 3];

for (const theme of ["light", "dark"] as const) {
  test(`every public page is accessible, whole and narrow enough in the ${theme} theme`, async ({ page }) => {
    test.slow();
    expect(await visit(page, publicPages(), theme)).toEqual({});
  });

  test(`so are the ways in and the guest's page in the ${theme} theme`, async ({ page }) => {
    test.slow();
    expect(await visit(page, secretPages(await plantTarget()), theme)).toEqual({});
  });

  for (const share of SHARES) {
    test(`so is every organizer page in the ${theme} theme, share ${share + 1}`, async ({ context, page }) => {
      test.slow();
      await signIn(context, await plantOrganizer("owner"));
      // The evening is announced: what only a draft has, its page to delete it, is not there.
      const paths = organizerPages(await plantTarget()).filter((path) => !path.endsWith("/delete"));
      expect(paths.length).toBeGreaterThan(SHARES.length);
      const own = paths.filter((_path, place) => place % SHARES.length === share);
      expect(await visit(page, own, theme)).toEqual({});
    });
  }
}

test("a page that is not there is accessible too, and says where to go", async ({ page }) => {
  expect((await page.goto("/events/never-was"))?.status()).toBe(404);
  expect(await faultsOf(page)).toEqual([]);
  await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
});

test("no public page loads a script of the framework, or anything from another site", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  for (const path of publicPages()) await page.goto(path);
  expect(asked.filter((url) => /_next\/static\/.*\.js/.test(url))).toEqual([]);
  expect(asked.filter((url) => new URL(url).hostname !== "localhost")).toEqual([]);
});

test("no public page has a guest's name or address in it", async ({ page }) => {
  await plantTarget();
  for (const path of publicPages()) {
    await page.goto(path);
    const text = await page.content();
    expect(
      ["canary-", "Guest Canary"].filter((canary) => text.includes(canary)),
      path,
    ).toEqual([]);
  }
});
