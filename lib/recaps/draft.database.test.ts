import { describe, expect, it } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { plantItem } from "@/lib/agenda/testing";
import { setHeadCount } from "@/lib/attendance/mutations";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { draftRecap } from "./draft-mutations";
import { autosaveRecap, saveRecap } from "./mutations";
import { getRecapForEdit } from "./organizer-queries";
import { publishRecap } from "./publish-mutations";
import { findRecapForPage } from "./queries";
import { RecapInput } from "./schema";

withDatabase();

const now = new Date("2026-02-02T09:00:00Z");
const OPENING = "On Sunday 1 February 2026 we met for “An evening”.";
const TALK = "There was a talk, “The slot”.";
const THANKS = "Thank you to everybody who came.";

async function plantDraft() {
  const evening = await plantItem("talk");
  const { actor, eventId } = evening;
  const look = async () => {
    const { recap, passages } = await getRecapForEdit({ id: eventId });
    const names = (list: { name: string }[]) => list.map(({ name }) => name);
    return { body: recap?.body, following: names(passages.following), own: names(passages.own), recap, passages };
  };
  const input = async (body: string, opened?: Awaited<ReturnType<typeof look>>) => {
    const { recap, passages } = opened ?? (await look());
    const seenAt = recap?.updatedAt.toISOString() ?? "";
    return RecapInput.parse({ eventId, seenAt, title: "An evening", body, passage: passages.following });
  };
  const count = (people: number) => setHeadCount(actor, { eventId, count: people, isApproximate: false }, now);
  return { ...evening, look, input, count, draft: () => draftRecap(actor, eventId, now) };
}

describe("drafting a recap", () => {
  it("writes down what was recorded, and nothing else", async () => {
    const { draft, look } = await plantDraft();
    await draft();
    const { recap, body, following } = await look();
    expect(body).toBe([OPENING, TALK, THANKS].join("\n\n"));
    expect(following).toEqual(["When and where we met", "The slot", "The thanks"]);
    expect(recap).toMatchObject({
      ...{ title: "An evening", description: "A talk, on 1 Feb 2026.", categories: ["meetup", "talks"] },
      ...{ authors: [], publishedAt: null },
    });
  });

  it("names the one who pressed the button as its author, if they have a page here", async () => {
    const { actor, eventId, look } = await plantDraft();
    const { id: personId } = await db().person.create({ data: { slug: "asha", name: "Asha" } });
    const { id: userId } = await db().user.create({ data: { email: "asha@example.org", personId } });
    await draftRecap({ ...actor, userId }, eventId, now);
    expect((await look()).recap?.authors).toEqual([{ personId, name: "Asha" }]);
  });

  it("again adds what came to be known, and leaves every word of a person alone", async () => {
    const { draft, look, input, actor, count } = await plantDraft();
    await draft();
    const mine = `Mine.  \n\n${OPENING} It rained.\n\nThere was a talk, and what a talk.`;
    await saveRecap(actor, await input(mine), now);
    await count(41);
    await draft();
    expect(await look()).toMatchObject({
      body: mine.replace("It rained.", "It rained.\n\n41 of us were there."),
      own: ["The slot", "The thanks"],
    });
  });

  it("is refused for a stranger, and for an event that is not there", async () => {
    const { eventId, stranger, actor } = await plantDraft();
    await expect(draftRecap(stranger, eventId, now)).rejects.toThrow(NotFound);
    await expect(draftRecap(actor, crypto.randomUUID(), now)).rejects.toThrow(NotFound);
    await expect(draftRecap(actor, "seven", now)).rejects.toThrow(NotFound);
    expect(await db().recap.count({ where: { eventId } })).toBe(0);
  });
});

describe("a record that changes", () => {
  it("changes its passage wherever that is read, before anybody saves", async () => {
    const { draft, look, count, actor, eventId } = await plantDraft();
    await count(41);
    await draft();
    await publishRecap(actor, eventId, now);
    await count(43);
    const { recap, body } = await look();
    expect(body).toContain("43 of us were there.");
    expect((await findRecapForPage(recap?.slug ?? ""))?.body).toBe(body);
    expect((await db().recap.findUnique({ where: { eventId } }))?.body).toContain("41 of us were there.");
  });

  it("between opening and saving is no change of the writer's", async () => {
    const { draft, look, count, actor, input } = await plantDraft();
    await count(41);
    await draft();
    await count(42);
    const opened = await look();
    await count(43);
    const typed = `${opened.body}\n\nMine.`;
    expect(await saveRecap(actor, await input(typed, opened), now)).toMatchObject({ ok: true });
    expect((await look()).body).toBe(typed.replace("42 of us", "43 of us"));
    await count(44);
    expect((await look()).body).toContain("44 of us");
  });

  it("leaves a passage alone that somebody wrote on, and takes back what it no longer says", async () => {
    const { draft, look, count, actor, input, itemId } = await plantDraft();
    await count(41);
    await draft();
    const typed = `Only 41 of us were there.\n\n${TALK}`;
    await saveRecap(actor, await input(typed), now);
    await count(50);
    await db().agendaItem.delete({ where: { id: itemId } });
    expect((await look()).body).toBe("Only 41 of us were there.");
  });
});

describe("a text that saves itself", () => {
  it("is kept word for word, without touching who wrote it", async () => {
    const { look, actor, input } = await plantDraft();
    await saveRecap(
      actor,
      { ...(await input("It")), author: [{ kind: "new", personName: "Rahul", personHandle: null, affiliation: "" }] },
      now,
    );
    const saved = await autosaveRecap(actor, await input("It began.\r\n\r\nAnd "), now);
    const { recap } = await look();
    expect(saved).toEqual({ ok: true, savedAt: recap?.updatedAt });
    expect(recap).toMatchObject({ body: "It began.\n\nAnd ", authors: [{ name: "Rahul" }] });
  });

  it("is refused over somebody else's, once it is published, and from a stranger", async () => {
    const { look, actor, stranger, eventId, input } = await plantDraft();
    const old = await input("Mine.");
    await saveRecap(actor, await input("Theirs."), now);
    expect(await autosaveRecap(actor, old, now)).toMatchObject({ reason: "newer", newer: { body: "Theirs." } });
    await publishRecap(actor, eventId, now);
    expect(await autosaveRecap(actor, await input("Half a sen"), now)).toEqual({ ok: false, reason: "published" });
    await expect(autosaveRecap(stranger, await input("Mine."), now)).rejects.toThrow(NotFound);
    expect((await look()).body).toBe("Theirs.");
  });
});

it("leaves the bytes of a text alone that was opened and saved", async () => {
  const { look, actor, input, eventId } = await plantDraft();
  const bytes = "---\r\ntitle: x\r\n---\n\nIt began[^1].  \n\n\n[^1]: At six.\t\r\n";
  await db().recap.create({ data: { eventId, slug: `bytes-${eventId}`, title: "An evening", body: bytes } });
  await saveRecap(actor, await input(bytes.replace(/\r?\n/g, "\r\n")), now);
  expect((await look()).body).toBe(bytes);
});
