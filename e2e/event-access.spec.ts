import { expect, type Page, test } from "@playwright/test";
import { query } from "./support/database";
import { plantEvent } from "./support/events";
import { plantOrganizer, signIn } from "./support/organizers";

// Statuses are those of whole pages: what a stranger's browser is answered, script or not.
test.use({ javaScriptEnabled: false });

const PAGES = ["", "/details", "/agenda", "/cancel", "/duplicate", "/guests", "/recap"];

test("the organizers of other chapters find no page of an event; its own find each", async ({ context, page }) => {
  const [organizer, stranger] = [await plantOrganizer("organizer"), await plantOrganizer("organizer")];
  const { path, slotIds } = await plantEvent(organizer.chapterId ?? "");
  const pages = [...PAGES, "/delete", `/agenda/${slotIds[0]}`].map((below) => path + below);
  for (const [somebody, status] of [
    [organizer, 200],
    [stranger, 404],
  ] as const) {
    await signIn(context, somebody);
    for (const address of pages) expect((await page.goto(address))?.status(), address).toBe(status);
  }
});

test("whoever is not signed in is asked to", async ({ page }) => {
  const { chapterId } = await plantOrganizer("organizer");
  const { path } = await plantEvent(chapterId ?? "");
  for (const address of ["/organize/events/new", ...PAGES.map((below) => path + below)]) {
    await page.goto(address);
    await expect(page, address).toHaveURL(/\/sign-in\?back=/);
  }
});

test("an address with an id that is none, or a slot of another event, is not there", async ({ context, page }) => {
  const organizer = await plantOrganizer("organizer");
  const one = await plantEvent(organizer.chapterId ?? "");
  const other = await plantEvent(organizer.chapterId ?? "");
  await signIn(context, organizer);
  for (const address of [
    "/organize/events/7",
    "/organize/events/7/agenda",
    `${one.path}/agenda/7`,
    `${one.path}/agenda/${other.slotIds[0]}`,
  ]) {
    expect((await page.goto(address))?.status(), address).toBe(404);
  }
});

type Act = { what: string; below: string; status?: "published"; type?: (page: Page) => Promise<void>; button: string };

const ACTS: Act[] = [
  { what: "save its details", below: "/details", button: "Save details" },
  { what: "publish it", below: "", button: "Publish event" },
  { what: "take it back", below: "", status: "published", button: "Take back to a draft" },
  {
    what: "cancel it",
    below: "/cancel",
    status: "published",
    type: (page) => page.getByLabel("Why").fill("Because."),
    button: "Cancel this event",
  },
  {
    what: "duplicate it",
    below: "/duplicate",
    type: (page) => page.getByLabel("Starts").fill("2031-05-08T18:00"),
    button: "Make a draft",
  },
  { what: "delete it", below: "/delete", button: "Delete this draft" },
  {
    what: "add to its agenda",
    below: "/agenda",
    type: (page) => page.getByLabel("Title").fill("Mine"),
    button: "Add to the agenda",
  },
  { what: "move its slots", below: "/agenda", button: "Move Doors later" },
  { what: "save a slot", below: "/agenda/SLOT", button: "Save the slot" },
  {
    what: "remove a slot",
    below: "/agenda/SLOT",
    type: (page) => page.getByText("Remove from the agenda…").click(),
    button: "Remove it",
  },
];

for (const { what, below, status, type, button } of ACTS) {
  test(`a stranger who sends the form of an event cannot ${what}`, async ({ context, page }) => {
    const [organizer, stranger] = [await plantOrganizer("organizer"), await plantOrganizer("organizer")];
    const { path, eventId, slotIds } = await plantEvent(organizer.chapterId ?? "", status && { status });
    const before = await recorded(eventId);
    await signIn(context, organizer);
    await page.goto(path + below.replace("SLOT", slotIds[0] ?? ""));
    await type?.(page);
    await signIn(context, stranger);
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name: button }).click();
    expect((await answered).status()).toBe(404);
    expect(await recorded(eventId)).toEqual(before);
    expect(await query(`SELECT FROM "EventHost" WHERE "chapterId" = $1`, [stranger.chapterId])).toEqual([]);
  });
}

/** Everything of an event that a stranger might have changed. */
function recorded(eventId: string) {
  return query(
    `SELECT event.*, (SELECT json_agg(item ORDER BY item.position) FROM "AgendaItem" item WHERE item."eventId" = event.id) AS items
     FROM "Event" event WHERE event.id = $1`,
    [eventId],
  );
}
