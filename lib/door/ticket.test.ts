import { describe, expect, it } from "vitest";
import { hashSecret } from "@/lib/platform/secrets";
import type { Guest } from "@/public/js/door/state.js";
import { ticketHash, verdictOn } from "@/public/js/door/ticket.js";

const CODE = "0123456789ABCDEFGHJKMNPQRS";
const ada: Guest = {
  ...{ id: "1", name: "Ada Lovelace", status: "going", mode: "in_person", partySize: 1, ticket: "" },
  ...{ outcome: null, people: 0, since: null },
};
const since = "2027-01-09T13:12:00.000Z";

describe("a scanned code", () => {
  it("is known by the same hash that the server made of the ticket", async () => {
    expect(await ticketHash(` HALLWAY:${CODE}\n`)).toBe(hashSecret(CODE));
  });

  it("is no ticket when it is anything else", async () => {
    for (const text of ["", "https://example.org", "HALLWAY:", `hallway:${CODE}`, `HALLWAY:${CODE}0`]) {
      expect(await ticketHash(text), text).toBeNull();
    }
  });
});

describe("the verdict on a ticket", () => {
  it("lets in who has a seat, with the whole party", () => {
    expect(verdictOn(ada, true, "Asia/Kolkata")).toEqual({ tone: "in", title: "Ada Lovelace", words: "Is in." });
    expect(verdictOn({ ...ada, partySize: 3 }, true, "Asia/Kolkata").words).toBe("Is in, all 3.");
  });

  it("says since when somebody is in, on the clock of the place", () => {
    const seen = { ...ada, outcome: "came" as const, people: 1, since };
    expect(verdictOn(seen, true, "Asia/Kolkata")).toMatchObject({ tone: "known", words: "Already in since 18:42." });
  });

  it("leaves who waits for a seat to the list, and knows a ticket from something else", () => {
    expect(verdictOn({ ...ada, status: "waitlisted" }, true, "UTC").tone).toBe("known");
    expect(verdictOn(undefined, true, "UTC")).toMatchObject({ tone: "foreign", title: "Not for tonight" });
    expect(verdictOn(undefined, false, "UTC")).toMatchObject({ tone: "foreign", title: "No ticket" });
  });
});
