import { mkdtempSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { plantItem } from "@/lib/agenda/testing";
import { findPictureFile } from "@/lib/pictures/queries";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { getCompleteness } from "./completeness-queries";
import { saveRecap } from "./mutations";
import { getRecapForEdit } from "./organizer-queries";
import { publishRecap, unpublishRecap } from "./publish-mutations";
import { RecapInput } from "./schema";

const dataFolder = mkdtempSync(path.join(tmpdir(), "hallway-recaps-"));
process.env.HALLWAY_DATA = dataFolder;
withDatabase();

const now = new Date("2026-02-02T09:00:00Z");
const storedPictures = () => readdir(path.join(dataFolder, "pictures")).catch(() => []);

async function photograph(width = 800): Promise<File> {
  const bytes = await sharp({ create: { width, height: 400, channels: 3, background: "#a33" } })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], "evening.jpg", { type: "image/jpeg" });
}

async function plantRecap(status: "draft" | "published" = "published") {
  const evening = await plantItem("panel", status);
  const look = async () => (await getRecapForEdit({ id: evening.eventId })).recap;
  /** Saves as a form would that was opened just now. */
  const save = async (fields: object, actor = evening.actor) => {
    const seenAt = (await look())?.updatedAt.toISOString() ?? "";
    return saveRecap(
      actor,
      RecapInput.parse({ eventId: evening.eventId, seenAt, title: "An evening", ...fields }),
      now,
    );
  };
  return { ...evening, look, save };
}

describe("saving a recap", () => {
  it("keeps everything, as a draft with an address from its first title", async () => {
    const { save, look } = await plantRecap();
    const saved = await save({
      title: "PyFlames 2",
      description: "Run up to PyCon",
      body: "It *began*.\r\n\r\n  And went on.\n",
      categories: "Meetup, talks",
      isFeatured: "on",
      author: [{ personName: "Rahul" }],
    });
    expect(saved).toEqual({ ok: true, slug: "pyflames-2" });
    await save({ title: "PyFlames 2, retold", body: "It *began*.\r\n\r\n  And went on.\n" });
    expect(await look()).toMatchObject({
      slug: "pyflames-2",
      title: "PyFlames 2, retold",
      body: "It *began*.\r\n\r\n  And went on.\n",
      publishedAt: null,
      isFeatured: false,
      authors: [],
    });
  });

  it("gives two recaps of one title two addresses", async () => {
    const [one, two] = [await plantRecap(), await plantRecap()];
    const saved = await Promise.all([one.save({ title: "Twins" }), two.save({ title: "Twins" })]);
    expect(saved.map((outcome) => outcome.ok && outcome.slug).toSorted()).toEqual(["twins", "twins-2"]);
  });

  it("is refused over a text saved meanwhile, which comes back to be read", async () => {
    const { save, look, actor, eventId } = await plantRecap();
    await save({ body: "The first text." });
    const opened = (await look())?.updatedAt.toISOString() ?? "";
    await save({ body: "What the other tab saved." });
    const input = RecapInput.parse({ eventId, seenAt: opened, title: "Mine", body: "What this tab typed." });
    expect(await saveRecap(actor, input, now)).toMatchObject({
      ok: false,
      reason: "newer",
      newer: { title: "An evening", body: "What the other tab saved." },
    });
    expect(await look()).toMatchObject({ body: "What the other tab saved." });
  });

  it("lets one of two first texts in, whoever is first", async () => {
    const { actor, eventId } = await plantRecap();
    const first = (title: string) => saveRecap(actor, RecapInput.parse({ eventId, seenAt: "", title }), now);
    const outcomes = await Promise.all([first("One"), first("Two")]);
    expect(outcomes.map((outcome) => outcome.ok).toSorted()).toEqual([false, true]);
  });
});

describe("publishing a recap", () => {
  it("shows it, keeps its moment, and takes it back", async () => {
    const { save, look, actor, eventId } = await plantRecap();
    await save({});
    expect(await publishRecap(actor, eventId, now)).toMatchObject({ ok: true });
    await publishRecap(actor, eventId, new Date(now.getTime() + 1000));
    expect((await look())?.publishedAt).toEqual(now);
    await unpublishRecap(actor, eventId, now);
    expect((await look())?.publishedAt).toBeNull();
  });

  it("leaves a text that is open elsewhere current", async () => {
    const { save, look, actor, eventId } = await plantRecap();
    await save({});
    const opened = (await look())?.updatedAt;
    await publishRecap(actor, eventId, new Date(now.getTime() + 60_000));
    expect((await look())?.updatedAt).toEqual(opened);
  });

  it("waits for its event", async () => {
    const { save, look, actor, eventId } = await plantRecap("draft");
    await save({});
    expect(await publishRecap(actor, eventId, now)).toEqual({ ok: false, reason: "event-is-draft" });
    expect((await look())?.publishedAt).toBeNull();
  });

  it("needs a recap", async () => {
    const { actor, eventId } = await plantRecap();
    await expect(publishRecap(actor, eventId, now)).rejects.toThrow(NotFound);
    await expect(unpublishRecap(actor, eventId, now)).rejects.toThrow(NotFound);
  });
});

describe("the cover of a recap", () => {
  it("is drawn anew, and served in every size", async () => {
    const { save, look } = await plantRecap();
    await save({ cover: await photograph(), coverAlt: "A full room" });
    const cover = (await look())?.cover;
    expect(cover).toMatchObject({ alt: "A full room", width: 800, height: 400 });
    expect((await findPictureFile(cover?.id ?? "", "640"))?.type).toBe("image/webp");
    expect((await findPictureFile(cover?.id ?? "", null))?.type).toBe("image/jpeg");
  });

  it("stays while the text changes, and its description with it", async () => {
    const { save, look } = await plantRecap();
    await save({ cover: await photograph(), coverAlt: "A full room" });
    const before = (await look())?.cover;
    await save({ body: "More.", coverAlt: "A room, full" });
    expect((await look())?.cover).toEqual({ ...before, alt: "A room, full" });
    await save({ body: "From a form that knew no cover yet." });
    expect((await look())?.cover).toEqual({ ...before, alt: "A room, full" });
  });

  it("leaves nothing behind when it is replaced or removed", async () => {
    const { save, look } = await plantRecap();
    await save({ cover: await photograph(), coverAlt: "First" });
    const first = (await look())?.cover?.id ?? "";
    await save({ cover: await photograph(700), coverAlt: "Second" });
    const second = (await look())?.cover?.id ?? "";
    expect(await findPictureFile(first, null)).toBeNull();
    expect(await db().picture.findMany({ where: { id: { in: [first, second] } } })).toHaveLength(1);
    await save({ isCoverRemoved: "on" });
    expect((await look())?.cover).toBeNull();
    expect(await findPictureFile(second, null)).toBeNull();
  });

  it("leaves nothing behind when the text is refused, the file is no picture, or a stranger sends it", async () => {
    const { save, actor, eventId, stranger } = await plantRecap();
    await save({});
    const before = await storedPictures();
    const stale = { eventId, seenAt: "", title: "Old", cover: await photograph(), coverAlt: "A room" };
    expect(await saveRecap(actor, RecapInput.parse(stale), now)).toMatchObject({ reason: "newer" });
    const svg = new File(["<svg xmlns='http://www.w3.org/2000/svg'/>"], "x.jpg", { type: "image/jpeg" });
    expect(await save({ cover: svg, coverAlt: "A room" })).toEqual({
      ok: false,
      reason: "not-a-picture",
      field: "cover",
    });
    await expect(save({ cover: await photograph(), coverAlt: "A room" }, stranger)).rejects.toThrow(NotFound);
    expect(await storedPictures()).toEqual(before);
  });
});

describe("a stranger", () => {
  it("neither writes nor publishes nor takes back", async () => {
    const { save, look, stranger, eventId } = await plantRecap();
    await save({ body: "Ours." });
    const before = await look();
    const tries = [
      save({ body: "Mine." }, stranger),
      publishRecap(stranger, eventId, now),
      unpublishRecap(stranger, eventId, now),
      publishRecap(stranger, "seven", now),
    ];
    for (const attempt of await Promise.allSettled(tries)) {
      expect(attempt).toMatchObject({ status: "rejected", reason: { name: "NotFound" } });
    }
    expect(await look()).toEqual(before);
  });
});

it("knows what the recap of an evening lacks", async () => {
  const { eventId } = await plantRecap();
  await db().agendaItem.createMany({
    data: [
      { eventId, kind: "talk", title: "A talk", position: 1 },
      { eventId, kind: "lightning_talks", title: "Five minutes each", position: 2 },
    ],
  });
  expect((await getCompleteness({ id: eventId })).line).toBe(
    "Nothing is written yet, one panel without panelists, one moderator missing, one panel without questions, " +
      "no lightning talks, one speaker missing, slides of one talk missing, nobody counted",
  );
});
