import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldGuest, type GuestEntry } from "./log-rules";

const minute = (number: number) => new Date(Date.UTC(2027, 0, 9, 18, number));
const came = (at: number, people = 1): GuestEntry => ({ act: "came", people, happenedAt: minute(at) });
const missed = (at: number): GuestEntry => ({ act: "no_show", people: 0, happenedAt: minute(at) });
const undo = (at: number): GuestEntry => ({ act: "undo", people: 0, happenedAt: minute(at) });

describe("what was done at the door about one guest", () => {
  it("is nothing before anything was done", () => {
    expect(foldGuest([])).toBeNull();
  });

  it("keeps the time of the first sight", () => {
    expect(foldGuest([came(12), came(5), came(9)])).toEqual({ outcome: "came", people: 1, recordedAt: minute(5) });
  });

  it("takes the last word on how many of the party are in", () => {
    expect(foldGuest([came(20, 3), came(5, 2)])).toEqual({ outcome: "came", people: 3, recordedAt: minute(5) });
  });

  it("believes whoever saw them over whoever missed them", () => {
    expect(foldGuest([missed(30), came(5)])).toMatchObject({ outcome: "came", recordedAt: minute(5) });
    expect(foldGuest([missed(30), missed(40)])).toEqual({ outcome: "no_show", people: 0, recordedAt: minute(30) });
  });

  it("takes back all up to an undo, and nothing after it", () => {
    expect(foldGuest([came(5), undo(5)])).toBeNull();
    expect(foldGuest([came(5), undo(6), came(8)])).toMatchObject({ recordedAt: minute(8) });
    expect(foldGuest([came(5), missed(7), undo(6)])).toMatchObject({ outcome: "no_show" });
  });

  it("is the same in whatever order entries arrive, and however often", () => {
    const act = fc.constantFrom<GuestEntry["act"]>("came", "no_show", "undo");
    const entry = fc.record({ act, people: fc.integer({ min: 0, max: 5 }), happenedAt: fc.nat(9).map(minute) });
    const arrivals = fc
      .array(entry, { maxLength: 12 })
      .chain((entries) =>
        fc.tuple(
          fc.constant(entries),
          fc.shuffledSubarray([...entries, ...entries], { minLength: 2 * entries.length }),
        ),
      );
    fc.assert(
      fc.property(arrivals, ([once, shuffled]) => {
        expect(foldGuest(shuffled)).toEqual(foldGuest(once));
      }),
    );
  });
});
