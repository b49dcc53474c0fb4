import { expect, type Locator, type Page } from "@playwright/test";

/** Where the words of a recap are typed: the editor once it has taken over, the plain field without scripts. */
export async function storyOf(page: Page, hasScripts = true): Promise<Locator> {
  const words = page.locator(hasScripts ? "[contenteditable]#recap-body" : "textarea#recap-body");
  await expect(words).toBeVisible();
  return words;
}

/** Types a whole new story. */
export async function tellStory(page: Page, words: string, hasScripts = true): Promise<void> {
  await (await storyOf(page, hasScripts)).fill(words);
}

/** What the form would send: the field itself, in sight or behind the editor. */
export const storyField = (page: Page): Locator => page.locator("textarea[name=body]");
