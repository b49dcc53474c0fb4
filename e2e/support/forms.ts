import type { Page } from "@playwright/test";

type Form = { fields: [string, string][]; url: string };

/** The forms of a page as they would be sent, one for each of their buttons. */
export async function formsOn(page: Page): Promise<Form[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLFormElement>("main form[method='POST' i]")].flatMap((form) => {
      const typed = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]);
      const buttons = [...form.querySelectorAll("button")];
      const pressed = buttons.length > 0 ? buttons.map(({ name, value }) => (name ? [[name, value]] : [])) : [[]];
      return pressed.map((extra) => ({ url: location.pathname, fields: [...typed, ...(extra as [string, string][])] }));
    }),
  );
}
