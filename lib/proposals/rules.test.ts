import { expect, test } from "vitest";
import { type EventWithCall, notTakenSentence, whyNotTaken } from "./rules";

const now = new Date("2026-01-01T12:00:00Z");
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const event = (wanted: Partial<EventWithCall> = {}): EventWithCall => ({
  ...{ status: "published", startsAt: at(48), timeZone: "Asia/Kolkata" },
  callForTalks: { closesAt: at(24), closedAt: null },
  ...wanted,
});

test("talks are taken until the moment of the deadline, while the call is open", () => {
  expect(whyNotTaken(event(), now)).toBeNull();
  expect(whyNotTaken(event(), new Date(at(24).getTime() - 1))).toBeNull();
  expect(whyNotTaken(event(), at(24))).toBe("deadline");
  expect(whyNotTaken(event({ callForTalks: { closesAt: at(24), closedAt: now } }), now)).toBe("closed");
  expect(whyNotTaken(event({ startsAt: now }), now)).toBe("started");
  expect(whyNotTaken(event({ callForTalks: null }), now)).toBe("none");
  expect(whyNotTaken(event({ status: "draft" }), now)).toBe("none");
  expect(whyNotTaken(event({ status: "cancelled" }), now)).toBe("cancelled");
});

test("whoever comes too late reads when it closed, by the clock there", () => {
  expect(notTakenSentence("deadline", event())).toContain(
    "closed on Friday 2 January 2026, 17:30 (India Standard Time, UTC+5:30)",
  );
});
