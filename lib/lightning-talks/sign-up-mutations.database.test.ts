import { describe, expect, it } from "vitest";
import { db, transaction } from "@/lib/platform/db";
import { HOUR } from "@/lib/platform/durations";
import { withDatabase } from "@/lib/platform/testing";
import { decideEntry, openOrCloseSignUp, saveSignUp } from "./desk-mutations";
import { findOwnEntry } from "./entry-queries";
import { removeLightningTalk } from "./mutations";
import { putInQueue } from "./queue";
import { changeEntry, eraseEntry, signUpForTalk, withdrawEntry } from "./sign-up-mutations";
import { before, plantSignUp } from "./testing";

withDatabase();

const crowd = Array.from({ length: 50 }, (_, at) => `Guest ${at}`);

describe("fifty people who want five places at once", () => {
  it("get exactly five turns; the others stand in line, in the order in which they came", async () => {
    const { signUp, queue, itemId, actor } = await plantSignUp({ places: 5 });
    const outcomes = await Promise.all(crowd.map((who) => signUp(who)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    const arrived = await db().lightningEntry.findMany({ where: { signUpId: itemId }, orderBy: { createdAt: "asc" } });
    const names = arrived.map(({ name }) => name);
    expect(await queue()).toEqual(names.slice(0, 5));
    expect(new Set(arrived.map(({ createdAt }) => createdAt.getTime())).size).toBe(50);
    await saveSignUp(actor, { itemId, order: "first_come", places: 8, minutesEach: 5 }, before);
    expect(await queue()).toEqual(names.slice(0, 8));
  });

  it("would get more than five if places were counted before the event is held", async () => {
    const { offer, queue, itemId } = await plantSignUp({ places: 5 });
    let counted = 0;
    let letAllGo = () => {};
    const allCounted = new Promise<void>((go) => {
      letAllGo = go;
    });
    const countFirst = (who: string) =>
      transaction(async (tx) => {
        const isFree = (await tx.lightningTalk.count({ where: { agendaItemId: itemId } })) < 5;
        counted += 1;
        if (counted === 8) letAllGo();
        await allCounted;
        await tx.$queryRaw`SELECT id FROM "Event" FOR NO KEY UPDATE`;
        const { itemId: signUpId, ...said } = offer(who);
        const hashed = { signUpId, emailKey: said.email, secretHash: who };
        const entry = await tx.lightningEntry.create({ data: { ...said, ...hashed } });
        if (isFree) await putInQueue(tx, itemId, entry);
      });
    await Promise.all(crowd.slice(0, 8).map(countFirst));
    expect((await queue()).length).toBeGreaterThan(5);
  });
});

describe("signing up", () => {
  it("makes somebody new, whoever else has the name, and gives their link by mail", async () => {
    await db().person.create({ data: { slug: "ada", name: "Ada" } });
    const { signUp, mailsTo, secretOf } = await plantSignUp();
    await signUp("Ada", { url: "github.com/ada/engine", affiliation: "Analytical Engines" });
    const [known, fresh] = await db().person.findMany({
      where: { name: "Ada" },
      orderBy: { createdAt: "asc" },
      select: { lightningSpeakers: { select: { affiliation: true } } },
    });
    expect(known?.lightningSpeakers).toEqual([]);
    expect(fresh?.lightningSpeakers).toEqual([{ affiliation: "Analytical Engines" }]);
    expect(await mailsTo("Ada")).toEqual(["lightning-signed-up"]);
    const [mail] = await db().outboxMail.findMany({ where: { toAddress: "ada@example.org" } });
    expect(mail?.text).toContain(`/lightning-talk/${await secretOf("Ada")}`);
    expect(await findOwnEntry(await secretOf("Ada"))).toMatchObject({ standing: { at: "queue", turn: 1 } });
  });

  it("twice with the same title is one talk; another title is another", async () => {
    const { signUp, queue, mailsTo } = await plantSignUp();
    for (const _ of [1, 2, 3, 4, 5]) await signUp("Ada");
    await signUp("Ada", { title: "Koans" });
    expect(await queue()).toEqual(["Ada", "Koans"]);
    // Nobody's mailbox is filled by somebody who types their address again and again.
    expect((await mailsTo("Ada")).length).toBe(3);
  });

  it("works before the event and at it, until it is over or closed", async () => {
    const { signUp, queue, actor, itemId, stranger } = await plantSignUp();
    const during = new Date("2026-02-01T13:00:00Z");
    expect(await signUp("Ada", {}, during)).toMatchObject({ ok: true });
    expect(await signUp("Bo", {}, new Date(during.getTime() + 3 * HOUR))).toMatchObject({ reason: "closed" });
    await expect(openOrCloseSignUp(stranger, { itemId, act: "close" }, before)).rejects.toThrow();
    await openOrCloseSignUp(actor, { itemId, act: "close" }, before);
    expect(await signUp("Cy")).toMatchObject({ reason: "closed" });
    await openOrCloseSignUp(actor, { itemId, act: "open" }, before);
    expect(await signUp("Di")).toMatchObject({ ok: true });
    expect(await queue()).toEqual(["Ada", "Di"]);
  });
});

describe("a speaker's own link", () => {
  it("moves up who waits longest when they withdraw, and lets them come back at the end", async () => {
    const { signUp, queue, secretOf, mailsTo } = await plantSignUp({ places: 2 });
    for (const who of ["Ada", "Bo", "Cy", "Di"]) await signUp(who);
    expect(await findOwnEntry(await secretOf("Di"))).toMatchObject({ standing: { at: "line", place: 2 } });
    await withdrawEntry(await secretOf("Ada"), before);
    await withdrawEntry(await secretOf("Ada"), before);
    expect(await queue()).toEqual(["Bo", "Cy"]);
    expect(await mailsTo("Cy")).toEqual(["lightning-signed-up", "lightning-moved-up"]);
    expect(await db().person.count({ where: { name: "Ada", lightningSpeakers: { none: {} }, bio: "" } })).toBe(1);
    await signUp("Ada");
    expect(await findOwnEntry(await secretOf("Ada"))).toMatchObject({ standing: { at: "line", place: 2 } });
  });

  it("changes the talk in the queue too, but not one that was given", async () => {
    const { signUp, queue, secretOf } = await plantSignUp();
    await signUp("Ada", { url: "example.org/a" });
    const secret = await secretOf("Ada");
    const said = { title: "Engines", abstract: "By hand.", url: "https://example.org/slides" };
    expect(await changeEntry({ secret, ...said })).toEqual({ ok: true });
    expect(await queue()).toEqual(["Engines"]);
    const talk = await db().lightningTalk.findFirstOrThrow({
      where: { title: "Engines" },
      include: { links: true },
    });
    expect(talk).toMatchObject({ abstract: "By hand.", links: [{ url: said.url, kind: "slides" }] });
    await db().lightningTalk.update({ where: { id: talk.id }, data: { givenAt: before } });
    expect(await changeEntry({ secret, ...said, title: "Other" })).toMatchObject({ reason: "given" });
    expect(await withdrawEntry(secret, before)).toMatchObject({ reason: "given" });
  });

  it("erases what is known of them at once, and gives the turn on", async () => {
    const { signUp, queue, secretOf, eventId } = await plantSignUp({ places: 1 });
    await signUp("Canary");
    await signUp("Bo");
    const secret = await secretOf("Canary");
    await eraseEntry(secret, before);
    expect(await queue()).toEqual(["Bo"]);
    expect(await findOwnEntry(secret)).toBeNull();
    expect(await db().lightningEntry.count({ where: { name: "Canary" } })).toBe(0);
    expect(await db().person.count({ where: { name: "Canary" } })).toBe(0);
    expect(await db().outboxMail.count({ where: { eventId, toAddress: "canary@example.org" } })).toBe(0);
  });

  it("is nobody's where it is made up", async () => {
    expect(await findOwnEntry("x")).toBeNull();
    await expect(withdrawEntry("x", before)).rejects.toThrow();
    await expect(eraseEntry("x", before)).rejects.toThrow();
  });
});

describe("the organizer's order", () => {
  it("lets talks wait until they are put in, and takes them out or declines them with a mail", async () => {
    const { signUp, queue, entryOf, mailsTo, secretOf, actor } = await plantSignUp({ order: "organizer" });
    for (const who of ["Ada", "Bo"]) await signUp(who);
    expect(await queue()).toEqual([]);
    const decide = async (who: string, act: "put-in" | "take-out" | "decline") =>
      decideEntry(actor, { entryId: (await entryOf(who)).id, act }, before);
    expect(await decide("Bo", "put-in")).toMatchObject({ ok: true });
    expect(await decide("Bo", "put-in")).toMatchObject({ reason: "decided" });
    expect(await queue()).toEqual(["Bo"]);
    await decide("Bo", "take-out");
    await decide("Ada", "decline");
    expect(await queue()).toEqual([]);
    expect(await mailsTo("Bo")).toEqual(["lightning-signed-up", "lightning-moved-up", "lightning-taken-out"]);
    expect(await mailsTo("Ada")).toEqual(["lightning-signed-up", "lightning-declined"]);
    expect(await findOwnEntry(await secretOf("Ada"))).toMatchObject({ standing: { at: "declined" } });
    // Who was declined is told nothing else by asking again.
    expect(await signUp("Ada")).toMatchObject({ ok: true });
    expect(await mailsTo("Ada")).toHaveLength(2);
  });

  it("tells whoever signed up that their talk was removed, and gives the place on", async () => {
    const { signUp, queue, entryOf, mailsTo, actor } = await plantSignUp({ places: 1 });
    for (const who of ["Removed", "Next"]) await signUp(who);
    const { lightningTalkId } = await entryOf("Removed");
    await removeLightningTalk(actor, { lightningTalkId: lightningTalkId ?? "" }, before);
    expect(await queue()).toEqual(["Next"]);
    expect(await mailsTo("Removed")).toEqual(["lightning-signed-up", "lightning-declined"]);
    expect(await mailsTo("Next")).toEqual(["lightning-signed-up", "lightning-moved-up"]);
  });

  it("is not a stranger's to decide, and declining gives the place on", async () => {
    const { signUp, queue, entryOf, actor, stranger, itemId } = await plantSignUp({ places: 1 });
    for (const who of ["Ada", "Bo"]) await signUp(who);
    const decision = { entryId: (await entryOf("Ada")).id, act: "decline" as const };
    for (const attempt of await Promise.allSettled([
      decideEntry(stranger, decision, before),
      decideEntry(stranger, { ...decision, entryId: "seven" }, before),
      saveSignUp(stranger, { itemId, order: "organizer", places: 1, minutesEach: 5 }, before),
    ])) {
      expect(attempt).toMatchObject({ status: "rejected", reason: { name: "NotFound" } });
    }
    await decideEntry(actor, decision, before);
    expect(await queue()).toEqual(["Bo"]);
    expect(await decideEntry(actor, { entryId: (await entryOf("Bo")).id, act: "take-out" }, before)).toMatchObject({
      reason: "first-come",
    });
  });
});

it("takes nobody who asks for a slot that never took sign-ups", async () => {
  const { offer } = await plantSignUp();
  await expect(signUpForTalk({ ...offer("Ada"), itemId: crypto.randomUUID() }, before)).rejects.toThrow();
});
