import { describe, expect, test } from "vitest";
import { type ItemFacts, type LifeFacts, lifeOf, missingFrom } from "./life-rules";

const before = new Date("2027-01-01T00:00:00Z");
const during = new Date("2027-01-09T14:00:00Z");
const after = new Date("2027-01-10T00:00:00Z");

const empty = { moderators: 0, panelists: 0, questions: 0, speakers: 0, lightningTalks: 0 };
const pause: ItemFacts = { ...empty, id: "pause", kind: "break", title: "Break" };
const planned: LifeFacts = {
  status: "draft",
  startsAt: new Date("2027-01-09T12:30:00Z"),
  endsAt: new Date("2027-01-09T15:30:00Z"),
  summary: "An evening.",
  attendability: "in_person",
  hasVenue: true,
  hasJoinUrl: false,
  items: [pause],
  proposalsWaiting: 0,
  isAttendanceKnown: false,
  recap: "none",
};
const bare = { ...planned, summary: "", hasVenue: false, items: [] };

const states = (facts: LifeFacts, now: Date) => lifeOf(facts, now).steps.map(({ state }) => state);
const next = (facts: LifeFacts, now: Date) => lifeOf(facts, now).next;

describe("the next step of an event", () => {
  test("is to answer whoever offered a talk, while there is time", () => {
    expect(next({ ...planned, proposalsWaiting: 2 }, before)).toEqual({
      says: "Answer 2 proposals",
      path: "/proposals",
    });
    expect(next({ ...planned, proposalsWaiting: 1 }, before)?.says).toBe("Answer 1 proposal");
    expect(next({ ...planned, status: "published", proposalsWaiting: 1 }, after)?.path).toBe("/guests");
  });

  test("is the first thing its plan misses", () => {
    expect(next(bare, before)).toEqual({ says: "Write a summary", path: "/details" });
    expect(next({ ...bare, summary: "An evening." }, before)?.says).toBe("Choose a venue");
    expect(next({ ...planned, items: [] }, before)).toEqual({ says: "Put together the agenda", path: "/agenda" });
  });

  test("leads to the slot that misses somebody", () => {
    const panel: ItemFacts = { ...empty, id: "p", kind: "panel", title: "Panel on communities" };
    expect(next({ ...planned, items: [pause, panel] }, before)).toEqual({
      says: "Find panelists: Panel on communities",
      path: "/agenda/p",
    });
  });

  test("is to publish it, once it is planned", () => {
    expect(next(planned, before)?.says).toBe("Publish it");
    expect(states(planned, before)).toEqual(["done", "now", "later", "later"]);
  });

  test("is none while a published event waits for its day", () => {
    expect(next({ ...planned, status: "published" }, before)).toBeNull();
  });

  test("is to say who came once it has begun, then to write", () => {
    const published: LifeFacts = { ...planned, status: "published" };
    expect(next(published, during)?.path).toBe("/guests");
    expect(next({ ...published, isAttendanceKnown: true }, during)).toBeNull();
    expect(next({ ...published, isAttendanceKnown: true }, after)?.says).toBe("Write the recap");
    expect(next({ ...published, isAttendanceKnown: true, recap: "draft" }, after)?.says).toMatch(/^Finish/);
    expect(states({ ...published, isAttendanceKnown: true, recap: "published" }, after)).toEqual(Array(4).fill("done"));
  });

  test("is none when it was cancelled", () => {
    expect(lifeOf({ ...bare, status: "cancelled" }, before)).toEqual({ steps: [], next: null });
  });

  test("is one, though others could be taken already", () => {
    expect(states(bare, before)).toEqual(["now", "next", "later", "later"]);
    expect(states({ ...planned, status: "published" }, after)).toEqual(["done", "done", "now", "next"]);
  });
});

test("where an event meets decides what place it needs", () => {
  const misses = (facts: Partial<LifeFacts>, now: Date) =>
    lifeOf({ ...planned, hasVenue: false, ...facts }, now).steps[0]?.missing.map(({ says }) => says);
  expect(misses({}, before)).toEqual(["Choose a venue"]);
  expect(misses({ attendability: "online" }, before)).toEqual(["Add the link to join"]);
  expect(misses({ attendability: "hybrid" }, before)).toEqual(["Choose a venue", "Add the link to join"]);
  expect(misses({ attendability: "hybrid" }, after)).toEqual([]);
});

test.each<[Partial<ItemFacts>, string | null]>([
  [{ kind: "panel" }, "Find panelists"],
  [{ kind: "panel", panelists: 2 }, "Find a moderator"],
  [{ kind: "panel", panelists: 2, moderators: 1 }, "Write the questions"],
  [{ kind: "panel", panelists: 2, moderators: 1, questions: 3 }, null],
  [{ kind: "talk" }, "Find who gives it"],
  [{ kind: "keynote", speakers: 1 }, null],
  [{ kind: "lightning_talks" }, "Collect talks"],
  [{ kind: "lightning_talks", lightningTalks: 1 }, null],
  [{ kind: "social" }, null],
])("a slot with %j misses: %s", (facts, says) => {
  expect(missingFrom({ ...pause, ...facts })).toBe(says);
});

describe("the desks of the night", () => {
  const stage = { ...empty, kind: "lightning_talks", id: "l", title: "Five minutes each" } as const;
  const panel = { ...empty, kind: "panel", id: "p", title: "On keys" } as const;
  const desks = (facts: Partial<LifeFacts>, now: Date) =>
    lifeOf({ ...planned, status: "published", isAttendanceKnown: true, items: [panel, stage], ...facts }, now)
      .steps.find(({ name }) => name === "Door")
      ?.missing.map(({ path }) => path);
  const dayBefore = new Date("2027-01-08T13:00:00Z");

  test("stand on the line from the day before until it is over", () => {
    expect(desks({}, before)).toEqual([]);
    expect(desks({}, dayBefore)).toEqual(["/scribe", "/stage"]);
    expect(desks({}, during)).toEqual(["/scribe", "/stage"]);
    expect(desks({}, after)).toEqual([]);
  });

  test("are those that its programme needs", () => {
    expect(desks({ items: [panel] }, during)).toEqual(["/scribe"]);
    expect(desks({ items: [stage] }, during)).toEqual(["/stage"]);
    expect(desks({ items: [pause] }, during)).toEqual([]);
    expect(desks({ status: "draft" }, dayBefore)).toEqual([]);
  });
});
