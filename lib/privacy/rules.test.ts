import { describe, expect, it } from "vitest";
import { overBefore, retentionSentence } from "./rules";
import { RetentionInput } from "./schema";

describe("retention", () => {
  it("counts whole days from an event's end", () => {
    expect(overBefore(30, new Date("2026-03-31T03:00:00Z"))).toEqual(new Date("2026-03-01T03:00:00Z"));
  });

  it("says what goes with the coming night, while it can still be changed", () => {
    expect(retentionSentence(30, { events: 2, guests: 41 })).toBe(
      "Saved. Guests are kept for 30 days after their event. With the coming night 41 guests of 2 events go; until then you can change it.",
    );
    expect(retentionSentence(1, { events: 1, guests: 1 })).toContain(
      "1 day after their event. With the coming night 1 guest of 1 event goes",
    );
    expect(retentionSentence(30, { events: 0, guests: 0 })).toContain("None is older now");
    expect(retentionSentence(null, { events: 0, guests: 0 })).toContain("until they erase themselves");
  });

  it("is typed as a number of days, or not at all", () => {
    const read = (retentionDays: string) => RetentionInput.safeParse({ retentionDays });
    expect(read("").data).toEqual({ retentionDays: null });
    expect(read("90").data).toEqual({ retentionDays: 90 });
    expect(read("soon").error?.issues[0]?.message).toBe("Enter a whole number");
    for (const wrong of ["0", "-1", "1.5", "soon", "99999"]) expect(read(wrong).success, wrong).toBe(false);
  });
});
