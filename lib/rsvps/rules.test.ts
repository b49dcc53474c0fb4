import { describe, expect, it } from "vitest";
import { canPromote, type KnownRsvp, place, seatsLeft, seatsSentence, whyClosed, whyFinal } from "./rules";
import { GuestName, RsvpInput } from "./schema";

const start = new Date("2026-08-07T12:30:00Z");
const before = new Date(start.getTime() - 1);
const open = { status: "published", startsAt: start, takesRsvps: true } as const;

describe("an event takes RSVPs", () => {
  it("while it is published, wants them and has not started", () => {
    expect(whyClosed(open, before)).toBeNull();
    expect(whyClosed(open, start)).toBe("started");
    expect(whyClosed({ ...open, takesRsvps: false }, before)).toBe("closed");
    expect(whyClosed({ ...open, status: "draft" }, before)).toBe("draft");
    expect(whyClosed({ ...open, status: "cancelled" }, before)).toBe("cancelled");
  });

  it("and moves people up even when it takes no new ones, until the start", () => {
    expect(canPromote({ ...open, takesRsvps: false }, before)).toBe(true);
    expect(canPromote(open, start)).toBe(false);
    expect(canPromote({ ...open, status: "cancelled" }, before)).toBe(false);
  });

  it("and lets guests cancel until the start", () => {
    expect(whyFinal(open, before)).toBeNull();
    expect(whyFinal(open, start)).toBe("started");
    expect(whyFinal({ ...open, status: "cancelled" }, before)).toBe("cancelled");
  });
});

describe("seats left", () => {
  it("are without end where there is no limit, and never fewer than none", () => {
    expect(seatsLeft({ capacity: null, seatsTaken: 900 })).toBe(Number.POSITIVE_INFINITY);
    expect(seatsLeft({ capacity: 50, seatsTaken: 48 })).toBe(2);
    expect(seatsLeft({ capacity: 50, seatsTaken: 51 })).toBe(0);
  });
});

describe("the sentence about seats", () => {
  it("counts what is left, or says which place in line is next", () => {
    expect(seatsSentence({ capacity: null, seatsTaken: 3 }, 0)).toBe("There is room for everybody.");
    expect(seatsSentence({ capacity: 50, seatsTaken: 38 }, 0)).toBe("12 of 50 seats left.");
    expect(seatsSentence({ capacity: 50, seatsTaken: 50 }, 6)).toMatch(/^All 50 seats.* number 7 on the waitlist/);
  });
});

describe("placing requests", () => {
  const asks = (...keys: string[]) => keys.map((emailKey) => ({ emailKey }));
  const nobody = new Map<string, KnownRsvp>();

  it("gives seats in the order of arrival, then places in line", () => {
    const placed = place(asks("a", "b", "c"), nobody, { free: 1, waiting: 0 });
    expect(placed.map(({ status, position }) => [status, position])).toEqual([
      ["going", null],
      ["waitlisted", 1],
      ["waitlisted", 2],
    ]);
  });

  it("lets nobody pass those who wait already", () => {
    expect(place(asks("a"), nobody, { free: 3, waiting: 2 })).toMatchObject([{ status: "waitlisted", position: 3 }]);
  });

  it("counts an address once, also within one batch", () => {
    const placed = place(asks("a", "a", "b"), nobody, { free: 2, waiting: 0 });
    expect(placed.map(({ status, isRepeat }) => [status, isRepeat])).toEqual([
      ["going", false],
      ["going", true],
      ["going", false],
    ]);
  });

  it("leaves who is known where they are, and starts who cancelled anew", () => {
    const known = new Map<string, KnownRsvp>([
      ["seated", { id: "1", status: "going", position: null }],
      ["waiting", { id: "2", status: "waitlisted", position: 4 }],
      ["gone", { id: "3", status: "cancelled", position: null }],
    ]);
    expect(place(asks("seated", "waiting", "gone"), known, { free: 0, waiting: 4 })).toEqual([
      { status: "going", position: null, isRepeat: true },
      { status: "waitlisted", position: 4, isRepeat: true },
      { status: "waitlisted", position: 5, isRepeat: false },
    ]);
  });
});

describe("a guest's name", () => {
  it("keeps every script and loses what cannot be printed", () => {
    expect(GuestName.parse("  Анна\u0000\n Öç‑李 \u202Eevil ")).toBe("Анна Öç‑李 evil");
    expect(GuestName.parse("J.R.R. Tolkien, Dr. O’Neill")).toBe("J.R.R. Tolkien, Dr. O’Neill");
    expect(GuestName.parse("J.de Vries")).toBe("J.de Vries");
  });

  it("is no place for a web address", () => {
    const advertisements = ["Win at https://evil.example", "www.evil.example", "Buy evil.com now", "me@evil.example"];
    for (const name of [...advertisements, "Join t.me/evil", "evil.gg/now"]) {
      expect(GuestName.safeParse(name).success).toBe(false);
    }
  });

  it("is 1 to 100 characters long", () => {
    expect(GuestName.safeParse(" \n ").success).toBe(false);
    expect(GuestName.safeParse("a".repeat(100)).success).toBe(true);
    expect(GuestName.safeParse("a".repeat(101)).success).toBe(false);
  });
});

it("an address that could carry a second header is refused", () => {
  const input = { eventId: crypto.randomUUID(), name: "Ada" };
  expect(RsvpInput.safeParse({ ...input, email: "ada@example.org" }).success).toBe(true);
  for (const email of ["ada", "a@b", "a@example.org\r\nBcc: e@evil.example", "a@example.org, b@example.org"]) {
    expect(RsvpInput.safeParse({ ...input, email }).success).toBe(false);
  }
});
