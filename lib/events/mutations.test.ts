import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { NotAllowed, NotFound } from "@/lib/access/outcomes";
import { db, transaction } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { createEvent, deleteDraft, updateEventIn } from "./mutations";
import type { EventUpdateInput, VenueInput } from "./schema";
import { publishEventIn } from "./status-mutations";
import { evening, now, plantChapter, plantDraft, readEvent } from "./testing";
import { correctVenueIn } from "./venue-mutations";

withDatabase();

const MISSING = "01a20568-1dba-725f-8f67-000000000000";
const correctVenue = (actor: Actor, input: VenueInput, at: Date) =>
  transaction((tx) => correctVenueIn(tx, actor, input, at));
const save = (actor: Actor, input: EventUpdateInput) => transaction((tx) => updateEventIn(tx, actor, input, now));

describe("a new event", () => {
  it("is a draft, hosted by the organizer's chapter", async () => {
    const { eventId, chapterId } = await plantDraft({ title: "First steps" });
    expect(await readEvent(eventId)).toMatchObject({
      slug: "first-steps",
      status: "draft",
      revision: 0,
      hosts: [{ chapterId }],
    });
  });

  it("gets an address of its own when several begin at once under one title", async () => {
    const { chapterId, organizer } = await plantChapter();
    const titles = ["Same night", "Same night", "Same night 2", "Same night", "Same night 2"];
    const made = await Promise.all(titles.map((title) => createEvent(organizer, evening(chapterId, { title }), now)));
    const slugs = made.map((outcome) => outcome.ok && outcome.slug);
    expect(new Set(slugs).size).toBe(5);
  });

  it("is not hosted by a chapter its organizer cannot speak for", async () => {
    const { chapterId } = await plantChapter();
    const { stranger } = await plantChapter();
    await expect(createEvent(stranger, evening(chapterId), now)).rejects.toThrow(NotAllowed);
  });

  it("may be hosted by any chapter there is, when an owner makes it", async () => {
    const { chapterId, organizer } = await plantChapter();
    const owner = { ...organizer, isOwner: true, chapterIds: [] };
    expect(await createEvent(owner, evening(chapterId), now)).toMatchObject({ ok: true });
    await expect(createEvent(owner, evening(MISSING), now)).rejects.toThrow(NotFound);
  });

  it("makes its venue once, however often it is described", async () => {
    const venue = { name: "The long room", address: "MG Road 1", city: "Bengaluru" };
    const first = await readEvent((await plantDraft({ venue })).eventId);
    const second = await readEvent((await plantDraft({ venue })).eventId);
    expect(second.venueId).toBe(first.venueId);
    const third = await plantDraft({ venue: { id: first.venueId ?? "" } });
    expect((await readEvent(third.eventId)).venue).toMatchObject(venue);
  });

  it.each([
    ["venue", { venue: { id: MISSING } }, "venueId"],
    ["series", { series: { id: MISSING } }, "seriesId"],
    ["event it leads up to", { runUp: { targetEventId: MISSING } }, "targetEventId"],
  ])("is refused when the %s is gone, and leaves nothing behind", async (_what, wanted, field) => {
    const { chapterId, organizer } = await plantChapter();
    expect(await createEvent(organizer, evening(chapterId, wanted), now)).toEqual({ ok: false, reason: "gone", field });
    expect(await db().event.count({ where: { hosts: { some: { chapterId } } } })).toBe(0);
  });

  it("does not lead up to a draft of strangers, which it would give away", async () => {
    const { eventId: targetEventId, organizer: insider, chapterId: inside } = await plantDraft();
    const { chapterId, organizer } = await plantChapter();
    const runUp = { targetEventId };
    expect(await createEvent(organizer, evening(chapterId, { runUp }), now)).toMatchObject({ reason: "gone" });
    expect(await createEvent(insider, evening(inside, { runUp }), now)).toMatchObject({ ok: true });
    await transaction((tx) => publishEventIn(tx, insider, targetEventId, now));
    expect(await createEvent(organizer, evening(chapterId, { runUp }), now)).toMatchObject({ ok: true });
  });

  it("remembers the conference it leads up to, with its programme", async () => {
    const day = new Date("2021-09-20");
    const programme = [
      { count: 4, label: "keynotes", startsOn: null, endsOn: null },
      { count: null, label: "dev sprint", startsOn: day, endsOn: day },
    ];
    const announced = {
      ...{ name: "PyCon India 2021", url: "https://in.pycon.org/2021", startsOn: day, endsOn: null },
      ...{ proposalsUntil: new Date("2021-07-14"), proposalsUrl: "https://in.pycon.org/cfp" },
      ...{ ticketsUntil: day, ticketsUrl: null },
    };
    const { eventId } = await plantDraft({ runUp: { ...announced, programme } });
    expect((await readEvent(eventId)).runUp).toMatchObject({ ...announced, programme });
  });
});

describe("an edition", () => {
  it("is a number that one event of the series has", async () => {
    const { eventId, input, organizer, chapterId } = await plantDraft({ series: { name: "Evenings" }, edition: 1 });
    const again = evening(chapterId, { series: { name: "evenings" }, edition: 1 });
    expect(await createEvent(organizer, again, now)).toEqual({ ok: false, reason: "edition-taken", field: "edition" });
    expect(await createEvent(organizer, { ...again, edition: 2 }, now)).toMatchObject({ ok: true });
    expect(await save(organizer, { ...input, eventId })).toMatchObject({ ok: true });
    expect(await save(organizer, { ...input, eventId, edition: 2 })).toMatchObject({ reason: "edition-taken" });
  });

  it("goes to one of several who want it at once; the others are told", async () => {
    const { chapterId, organizer } = await plantChapter();
    const input = evening(chapterId, { series: { name: "Race night" }, edition: 7 });
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => createEvent(organizer, input, now)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db().series.count({ where: { name: "Race night" } })).toBe(1);
  });

  it("would end in an error if it were looked up without holding the series", async () => {
    const { chapterId, organizer } = await plantChapter();
    const { eventId } = await plantDraft({ series: { name: "Broken night" } });
    const { seriesId } = await readEvent(eventId);
    const drafts = await Promise.all([1, 2].map(() => createEvent(organizer, evening(chapterId), now)));
    let waiting = drafts.length;
    let go = () => {};
    const everybodyLooked = new Promise<void>((resolve) => {
      go = resolve;
    });
    const broken = drafts.map((draft) =>
      transaction(async (tx) => {
        expect(await tx.event.count({ where: { seriesId, edition: 9 } })).toBe(0);
        waiting -= 1;
        if (waiting === 0) go();
        await everybodyLooked;
        await tx.event.update({ where: { id: draft.ok ? draft.id : "" }, data: { seriesId, edition: 9 } });
      }),
    );
    const ends = await Promise.allSettled(broken);
    expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("saving an event", () => {
  it("is refused to strangers as if the event were not there", async () => {
    const { eventId, input, stranger, organizer } = await plantDraft();
    for (const id of [eventId, MISSING, "not-an-id", "' OR 1=1"]) {
      await expect(save(stranger, { ...input, eventId: id })).rejects.toThrow(NotFound);
    }
    await expect(save(organizer, { ...input, eventId: MISSING })).rejects.toThrow(NotFound);
  });

  it("lets the address follow the title of a draft, and keeps it once published", async () => {
    const { eventId, input, organizer } = await plantDraft({ title: "Working title" });
    expect(await save(organizer, { ...input, eventId, title: "Final title" })).toMatchObject({ slug: "final-title" });
    await transaction((tx) => publishEventIn(tx, organizer, eventId, now));
    expect(await save(organizer, { ...input, eventId, title: "Better title" })).toMatchObject({ slug: "final-title" });
  });

  it("raises the revision when time or place change, and not for words", async () => {
    const { eventId, input, organizer } = await plantDraft();
    const revisionAfter = async (changes: Partial<EventUpdateInput>) => {
      await save(organizer, { ...input, eventId, ...changes });
      return (await readEvent(eventId)).revision;
    };
    expect(await revisionAfter({ summary: "New words", capacity: 5 })).toBe(0);
    expect(await revisionAfter({ endsAt: new Date("2027-01-09T16:00:00Z") })).toBe(1);
    expect(await revisionAfter({ endsAt: new Date("2027-01-09T16:00:00Z") })).toBe(1);
    const venue = { name: "Elsewhere", address: "Side Street 2", city: "Pune" };
    expect(await revisionAfter({ endsAt: new Date("2027-01-09T16:00:00Z"), venue })).toBe(2);
  });

  it("refuses fewer seats than are taken, naming the number", async () => {
    const { eventId, input, organizer } = await plantDraft({ capacity: 10 });
    await db().event.update({ where: { id: eventId }, data: { seatsTaken: 7 } });
    const refusal = { ok: false, reason: "seats-taken", field: "capacity", seatsTaken: 7 };
    expect(await save(organizer, { ...input, eventId, capacity: 6 })).toEqual(refusal);
    expect(await save(organizer, { ...input, eventId, capacity: 7 })).toMatchObject({ ok: true });
    expect(await save(organizer, { ...input, eventId, capacity: null })).toMatchObject({ ok: true });
  });

  it("guests follow into the way to attend that is left, if they have seats there", async () => {
    const { eventId, input, organizer } = await plantDraft({ attendability: "hybrid" });
    await db().event.update({ where: { id: eventId }, data: { seatsTaken: 7, onlineSeatsTaken: 5 } });
    const online = { ...input, eventId, attendability: "online", onlineCapacity: 11 } as const;
    const refusal = { ok: false, reason: "seats-taken", field: "onlineCapacity", seatsTaken: 12 };
    expect(await save(organizer, online)).toEqual(refusal);
    expect(await save(organizer, { ...online, onlineCapacity: 12 })).toMatchObject({ ok: true });
    expect(await readEvent(eventId)).toMatchObject({ seatsTaken: 0, onlineSeatsTaken: 12 });
  });

  it("moves the running order along with the start", async () => {
    const { eventId, input, organizer } = await plantDraft();
    const slot = { eventId, kind: "break", title: "Break" } as const;
    await db().agendaItem.create({ data: { ...slot, position: 0, startsAt: new Date("2027-01-09T13:00:00Z") } });
    await db().agendaItem.create({ data: { ...slot, position: 1 } });
    const startsAt = new Date("2027-01-16T13:30:00Z");
    await save(organizer, { ...input, eventId, startsAt, endsAt: new Date("2027-01-16T15:30:00Z") });
    const { agendaItems } = await readEvent(eventId);
    expect(agendaItems.map((item) => item.startsAt)).toEqual([new Date("2027-01-16T14:00:00Z"), null]);
  });

  it("keeps co-hosts that the organizer cannot speak for, and adds none", async () => {
    const { eventId, input, organizer, chapterId } = await plantDraft();
    const other = await plantChapter();
    const owner = { ...organizer, isOwner: true };
    await save(owner, { ...input, eventId, chapterIds: [chapterId, other.chapterId] });
    await save(organizer, { ...input, eventId });
    expect((await readEvent(eventId)).hosts).toEqual([{ chapterId }, { chapterId: other.chapterId }]);
    expect(await save(other.organizer, { ...input, eventId, chapterIds: [] })).toMatchObject({ reason: "own-chapter" });
    const third = await plantChapter();
    const adding = { ...input, eventId, chapterIds: [chapterId, third.chapterId] };
    await expect(save(organizer, adding)).rejects.toThrow(NotAllowed);
  });
});

describe("deleting", () => {
  it("takes a draft away", async () => {
    const { eventId, organizer, stranger } = await plantDraft();
    await expect(deleteDraft(stranger, eventId, now)).rejects.toThrow(NotFound);
    expect(await deleteDraft(organizer, eventId, now)).toEqual({ ok: true });
    await expect(deleteDraft(organizer, eventId, now)).rejects.toThrow(NotFound);
  });

  it("is refused for what is announced", async () => {
    const { eventId, organizer } = await plantDraft();
    await transaction((tx) => publishEventIn(tx, organizer, eventId, now));
    expect(await deleteDraft(organizer, eventId, now)).toEqual({ ok: false, reason: "published" });
  });
});

describe("a venue", () => {
  const corrected = { name: "The long room", address: "MG Road 12", city: "Bengaluru", directions: "Second door." };

  it("is corrected for every event there, and those to come say so in calendars", async () => {
    const venue = { name: "The long rom", address: "MG Road 1", city: "Bengaluru" };
    const { eventId, organizer } = await plantDraft({ venue });
    const past = { startsAt: new Date("2026-01-01T10:00:00Z"), endsAt: new Date("2026-01-01T12:00:00Z") };
    const over = await plantDraft({ venue, ...past });
    const refusal = await correctVenue(organizer, { eventId, ...corrected }, now);
    expect(refusal, "another chapter meets there too").toEqual({ ok: false, reason: "shared" });
    expect(await readEvent(eventId)).toMatchObject({ venue, revision: 0 });
    await correctVenue({ ...organizer, isOwner: true }, { eventId, ...corrected }, now);
    expect(await readEvent(eventId)).toMatchObject({ venue: corrected, revision: 1 });
    expect(await readEvent(over.eventId)).toMatchObject({ venue: corrected, revision: 0 });
  });

  it("is left alone by strangers to the event, and where there is none", async () => {
    const { eventId, organizer, stranger } = await plantDraft();
    await expect(correctVenue(organizer, { eventId, ...corrected }, now)).rejects.toThrow(NotFound);
    await expect(correctVenue(organizer, { ...corrected, eventId: "7" }, now)).rejects.toThrow(NotFound);
    const housed = await plantDraft({ venue: { name: "Hall", address: "Street 3", city: "Pune" } });
    await expect(correctVenue(stranger, { ...corrected, eventId: housed.eventId }, now)).rejects.toThrow(NotFound);
    await expect(correctVenue(organizer, { ...corrected, eventId: housed.eventId }, now)).rejects.toThrow(NotFound);
  });
});
