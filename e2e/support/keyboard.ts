import { expect, type Locator, type Page } from "@playwright/test";

/** More stops than this on the way to something, and whoever has no mouse gives up. */
const PATIENCE = 60;

/** Presses Tab until this has the focus. At each stop something must be seen to have it. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  await expect(goal).toBeVisible();
  const passed: string[] = [];
  for (let stop = 0; stop < PATIENCE; stop++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
    passed.push(await focusInSight(page));
  }
  throw new Error(`${goal} is further away than ${PATIENCE} stops: ${passed.join(" → ")}`);
}

/** Goes to a field, and writes this instead of what it holds. */
export async function typeInto(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(words);
}

/** Goes to a field that is made of several, like a date, and types them one after another; → goes to the next by hand. */
export async function typeParts(page: Page, field: Locator, parts: string): Promise<void> {
  await tabTo(page, field);
  for (const key of parts) await (key === "→" ? page.keyboard.press("ArrowRight") : page.keyboard.type(key));
}

/** Goes to a list to choose from, and types how the choice begins. */
export async function choose(page: Page, list: Locator, label: string): Promise<void> {
  await tabTo(page, list);
  await page.keyboard.type(label);
  await expect(list.locator("option:checked")).toHaveText(label);
}

/** Goes to a button or a link, and presses Enter. */
export async function enter(page: Page, goal: Locator): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.press("Enter");
}

/** What has the focus, by its words; fails where nothing on the screen shows it. */
async function focusInSight(page: Page): Promise<string> {
  const focus = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: "the window", isSeen: true };
    const name = element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40) ?? "";
    // The mark may stand on what frames the field: a row of a choice, the editor around its text.
    const framed = [element, element.parentElement, element.parentElement?.parentElement, element.closest("label")];
    const isMarked = framed.some((frame) => {
      if (!frame) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(frame);
      return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
    });
    // Of a date and a time the browser marks the part that has the focus, inside the field, out of a script's sight.
    const isOfParts = element.matches("[type=datetime-local], [type=time], [type=date]");
    const box = element.getBoundingClientRect();
    const isOnScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return { name: name || element.id || element.tagName, isSeen: (isMarked || isOfParts) && isOnScreen };
  });
  expect(focus.isSeen, `“${focus.name}” shows that it has the focus`).toBe(true);
  return focus.name;
}
