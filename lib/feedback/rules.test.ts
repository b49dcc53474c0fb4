import { describe, expect, it } from "vitest";
import { type GuestForFeedback, ratingsOf, whyNoFeedback } from "./rules";

const endsAt = new Date("2026-02-01T15:30:00Z");
const after = new Date(endsAt.getTime() + 1);
const guest: GuestForFeedback = {
  status: "going",
  outcome: null,
  erasedAt: null,
  event: { status: "published", endsAt },
};

describe("feedback", () => {
  it("opens with the event's last moment", () => {
    expect(whyNoFeedback(guest, new Date(endsAt.getTime() - 1))).toBe("early");
    expect(whyNoFeedback(guest, endsAt)).toBeNull();
  });

  it("is for who had a seat, marked or not, and for who came without one", () => {
    expect(whyNoFeedback({ ...guest, outcome: "no_show" }, after)).toBeNull();
    expect(whyNoFeedback({ ...guest, status: "waitlisted", outcome: "came" }, after)).toBeNull();
    for (const status of ["pending", "waitlisted", "declined", "cancelled"] as const) {
      expect(whyNoFeedback({ ...guest, status }, after)).toBe("not-there");
    }
  });

  it("is not asked for where nothing took place, nor of who was erased", () => {
    expect(whyNoFeedback({ ...guest, event: { status: "cancelled", endsAt } }, after)).toBe("cancelled");
    expect(whyNoFeedback({ ...guest, erasedAt: after }, after)).toBe("erased");
  });
});

describe("ratings", () => {
  it("are counted by number, and those who gave none are left out of the mean", () => {
    const { counts, total, mean } = ratingsOf([{ rating: 5 }, { rating: 4 }, { rating: null }, { rating: 5 }]);
    expect(counts.map(({ count }) => count)).toEqual([2, 1, 0, 0, 0]);
    expect(total).toBe(3);
    expect(mean).toBeCloseTo(4.67);
  });

  it("have no mean where nobody gave one", () => {
    expect(ratingsOf([{ rating: null }])).toMatchObject({ total: 0, mean: null });
  });
});
