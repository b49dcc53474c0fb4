import { expect, test } from "@playwright/test";
import { everythingOf } from "./support/evenings";
import { formsOn } from "./support/forms";
import { actionsInSource, DOORS, MAY, ROUTES } from "./support/matrix";
import { signIn } from "./support/organizers";
import { organizerRoutes, plantTarget, type Target } from "./support/pages";
import { plantRoles, ROLES, type Role } from "./support/roles";

// Every role at every door. A page, a file or an action that is new fails here until the table says who may.
test.describe.configure({ timeout: 300_000 });

/** Shown the way in, or one's own page; not allowed; not there. */
const REFUSED = [303, 307, 403, 404];

const listed = (route: string) => ROUTES[route.replace("/organize", "")];
const mayOpen = (role: Role, route: string) => {
  const who = listed(route);
  return who !== undefined && (MAY[who] as readonly Role[]).includes(role);
};

test("every page and every action says who may, and no page or action is listed that is not there", async () => {
  const routes = organizerRoutes(await plantTarget()).map(({ route }) => route.replace("/organize", ""));
  expect(Object.keys(ROUTES).toSorted(), "add it to ROUTES in e2e/support/matrix.ts").toEqual(routes.toSorted());
  const doors = Object.entries(DOORS).map(([door, table]) => [
    door,
    table
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [concept = "", names = ""] = line.trim().split(": ");
        return names.split(" ").map((name) => `${concept}/${name}`);
      })
      .toSorted(),
  ]);
  const found = Object.entries(actionsInSource()).map(([door, actions]) => [door, actions.toSorted()]);
  expect(Object.fromEntries(doors), "add it to DOORS in e2e/support/matrix.ts").toEqual(Object.fromEntries(found));
});

for (const role of ROLES) {
  test(`the pages open to the role of ${role} as the table says`, async ({ context }) => {
    const target = await plantTarget();
    const people = await plantRoles(target);
    await signIn(context, people[role]);
    const wrong: string[] = [];
    for (const { route, addresses } of organizerRoutes(target)) {
      for (const address of addresses) {
        const status = (await context.request.get(address, { maxRedirects: 0 })).status();
        const isAsListed = mayOpen(role, route) ? status === 200 : REFUSED.includes(status);
        if (!isAsListed) wrong.push(`${route} answers ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });
}

test("no form of an evening works for a role that may not open its page", async ({ browser }) => {
  const target = await plantTarget();
  const people = await plantRoles(target);
  const contexts = new Map<Role, Awaited<ReturnType<typeof browser.newContext>>>();
  for (const role of ROLES) {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await signIn(context, people[role]);
    contexts.set(role, context);
  }
  const page = await contexts.get("organizer")?.newPage();
  if (!page) throw new Error("no page");
  const before = await everythingOf(target.evening);
  let sent = 0;
  for (const { route, address } of pagesOf(target)) {
    const refused = ROLES.filter((role) => !mayOpen(role, route) && role !== "organizer elsewhere");
    await page.goto(address);
    for (const { url, fields } of await formsOn(page)) {
      const multipart = new FormData();
      for (const [name, value] of fields) multipart.append(name, value);
      for (const role of refused) {
        const headers = { origin: new URL(page.url()).origin };
        const answer = await contexts.get(role)?.request.post(url, { multipart, headers, maxRedirects: 0 });
        expect(REFUSED, `${role}, ${url}, ${JSON.stringify(fields)}`).toContain(answer?.status());
        sent += 1;
      }
    }
  }
  expect(sent).toBeGreaterThan(200);
  expect(await everythingOf(target.evening)).toBe(before);
});

/** The pages about this evening; its organizers' own forms are of no evening. */
function pagesOf(target: Target) {
  return organizerRoutes(target)
    .filter(({ route }) => route.startsWith("/organize/events/[id]") && !route.endsWith(".csv"))
    .flatMap(({ route, addresses }) => addresses.map((address) => ({ route, address })));
}
