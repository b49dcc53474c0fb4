import { expect, test } from "@playwright/test";
import { everythingOf } from "./support/evenings";
import { formsOn } from "./support/forms";
import { type Organizer, plantOrganizer, signIn } from "./support/organizers";
import { organizerFiles, organizerPages, plantTarget } from "./support/pages";

test("somebody who is not signed in is sent to the sign-in from every organizer page", async ({ page }) => {
  for (const path of organizerPages(await plantTarget())) {
    await page.goto(path);
    expect(new URL(page.url()).pathname, path).toBe("/sign-in");
  }
});

test("an organizer of another chapter finds nothing of this evening on any page", async ({ context, page }) => {
  const target = await plantTarget();
  await signIn(context, await plantOrganizer("organizer"));
  for (const path of organizerPages(target)) {
    const response = await page.goto(path);
    const isTheirs = Object.values(target.evening).some((id) => path.includes(id)) || path.includes(target.host.userId);
    if (isTheirs) expect([403, 404], path).toContain(response?.status());
    const text = await page.content();
    const leaked = ["canary-", "Guest Canary", "Not told yet"].filter((secret) => text.includes(secret));
    expect(leaked, path).toEqual([]);
  }
});

test("the files of an evening are there for its organizers alone, and are kept by no cache", async ({ browser }) => {
  const { evening, host } = await plantTarget();
  const open = async (organizer?: Organizer) => {
    const context = await browser.newContext();
    if (organizer) await signIn(context, organizer);
    return (path: string) => context.request.get(path, { maxRedirects: 0 });
  };
  const [hosts, strangers, signedOut] = [await open(host), await open(await plantOrganizer("organizer")), await open()];
  for (const path of organizerFiles({ evening, host })) {
    const file = await hosts(path);
    expect(file.status(), path).toBe(200);
    expect(file.headers()).toMatchObject({ "cache-control": "no-store", "content-type": "text/csv; charset=utf-8" });
    expect(file.headers()["content-disposition"]).toMatch(/^attachment; filename="[a-z0-9-]+\.csv"$/);
    expect(await file.text()).toContain("canary-");
    const refusal = await strangers(path);
    expect(refusal.status(), path).toBe(404);
    expect(await refusal.text()).not.toContain("canary-");
    expect((await signedOut(path)).headers().location, path).toMatch(/\/sign-in$/);
  }
});

test("an id that is no id is not found, and breaks nothing", async ({ context, page }) => {
  await signIn(context, await plantOrganizer());
  for (const path of ["events/1", "events/1/agenda", "chapters/x'--", "people/%00", "outbox/null", "organizers/-1"]) {
    const response = await page.goto(`/organize/${path}`);
    expect([400, 404], path).toContain(response?.status());
  }
});

test("no form of this evening works for anybody else, however it is sent", async ({ browser }) => {
  const target = await plantTarget();
  const open = async (organizer?: Organizer) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    if (organizer) await signIn(context, organizer);
    return context;
  };
  const hosts = await open(target.host);
  const strangers = { signedOut: await open(), elsewhere: await open(await plantOrganizer("organizer")) };
  const page = await hosts.newPage();
  const before = await everythingOf(target.evening);
  let sent = 0;
  for (const path of organizerPages(target).filter((url) => !/\/(organize|organizers|new|community)$/.test(url))) {
    await page.goto(path);
    for (const { url, fields } of await formsOn(page)) {
      const multipart = new FormData();
      for (const [name, value] of fields) multipart.append(name, value);
      for (const [who, stranger] of Object.entries(strangers)) {
        const origin = new URL(page.url()).origin;
        const answer = await stranger.request.post(url, { multipart, headers: { origin }, maxRedirects: 0 });
        expect([303, 307, 403, 404], `${who}, ${url}, ${JSON.stringify(fields)}`).toContain(answer.status());
        sent += 1;
      }
    }
  }
  expect(sent).toBeGreaterThan(40);
  expect(await everythingOf(target.evening)).toBe(before);
});

test("a GET on every organizer page changes nothing, not even for those who may", async ({ context, page }) => {
  const target = await plantTarget();
  await signIn(context, target.host);
  const before = await everythingOf(target.evening);
  for (const path of organizerPages(target)) await page.goto(path);
  expect(await everythingOf(target.evening)).toBe(before);
});
