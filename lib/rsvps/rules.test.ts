import { describe, expect, it } from "vitest";
import { OwnName } from "@/lib/people/contact-schema";
import { canPromote, closedSentence, refusalSentence, whyClosed, whyFinal } from "./rules";
import { RsvpInput } from "./schema";

const start = new Date("2026-08-07T12:30:00Z");
const before = new Date(start.getTime() - 1);
const always = { takesRsvps: true, rsvpsOpenAt: null, rsvpsCloseAt: null };
const open = { ...always, status: "published", startsAt: start } as const;

describe("an event takes RSVPs", () => {
  it("while it is published, wants them and has not started", () => {
    expect(whyClosed(open, before)).toBeNull();
    expect(whyClosed(open, start)).toBe("started");
    expect(whyClosed({ ...open, takesRsvps: false }, before)).toBe("closed");
    expect(whyClosed({ ...open, status: "draft" }, before)).toBe("draft");
    expect(whyClosed({ ...open, status: "cancelled" }, before)).toBe("cancelled");
  });

  it("from when they open until they close", () => {
    const [opens, closes] = [new Date("2026-08-01T09:00:00Z"), new Date("2026-08-06T18:30:00Z")];
    const window = { ...open, rsvpsOpenAt: opens, rsvpsCloseAt: closes, timeZone: "Asia/Kolkata" };
    expect(whyClosed(window, new Date(opens.getTime() - 1))).toBe("not-yet");
    expect(whyClosed(window, opens)).toBeNull();
    expect(whyClosed(window, new Date(closes.getTime() - 1))).toBeNull();
    expect(whyClosed(window, closes)).toBe("closed");
    expect(closedSentence("not-yet", window)).toBe(
      "RSVPs open on Saturday 1 August 2026, 14:30 (India Standard Time, UTC+5:30).",
    );
    expect(closedSentence("closed", window)).toMatch(/^RSVPs closed on Friday 7 August 2026, 00:00/);
    expect(closedSentence("closed", { ...window, takesRsvps: false })).toBe("This event takes no RSVPs here.");
  });

  it("and moves people up until the start", () => {
    expect(canPromote(open, before)).toBe(true);
    expect(canPromote(open, start)).toBe(false);
    expect(canPromote({ ...open, status: "cancelled" }, before)).toBe(false);
  });

  it("and lets guests cancel until the start", () => {
    expect(whyFinal(open, before)).toBeNull();
    expect(whyFinal(open, start)).toBe("started");
    expect(whyFinal({ ...open, status: "cancelled" }, before)).toBe("cancelled");
  });
});

it("says why it took no RSVP, and what would be taken", () => {
  expect(refusalSentence({ reason: "full", seatsLeft: 2 })).toContain("Only 2 seats are left");
  expect(refusalSentence({ reason: "full", seatsLeft: 0 })).toContain("there is no waitlist");
  expect(refusalSentence({ reason: "party-too-large", largest: 3 })).toBe("You can bring 2 people at most.");
  expect(refusalSentence({ reason: "party-too-large", largest: 1 })).toBe("Guests come alone to this event.");
});

describe("a guest's name", () => {
  it("keeps every script and loses what cannot be printed", () => {
    expect(OwnName.parse("  Анна\u0000\n Öç‑李 \u202Eevil ")).toBe("Анна Öç‑李 evil");
    expect(OwnName.parse("J.R.R. Tolkien, Dr. O’Neill")).toBe("J.R.R. Tolkien, Dr. O’Neill");
    expect(OwnName.parse("J.de Vries")).toBe("J.de Vries");
  });

  it("is no place for a web address", () => {
    const advertisements = ["Win at https://evil.example", "www.evil.example", "Buy evil.com now", "me@evil.example"];
    for (const name of [...advertisements, "Join t.me/evil", "evil.gg/now"]) {
      expect(OwnName.safeParse(name).success).toBe(false);
    }
  });

  it("is 1 to 100 characters long", () => {
    expect(OwnName.safeParse(" \n ").success).toBe(false);
    expect(OwnName.safeParse("a".repeat(100)).success).toBe(true);
    expect(OwnName.safeParse("a".repeat(101)).success).toBe(false);
  });
});

it("an address that could carry a second header is refused", () => {
  const input = { eventId: crypto.randomUUID(), name: "Ada" };
  expect(RsvpInput.safeParse({ ...input, email: "ada@example.org" }).success).toBe(true);
  for (const email of ["ada", "a@b", "a@example.org\r\nBcc: e@evil.example", "a@example.org, b@example.org"]) {
    expect(RsvpInput.safeParse({ ...input, email }).success).toBe(false);
  }
});
