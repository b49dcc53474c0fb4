import { describe, expect, it } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { MAILS_PER_HOUR } from "@/lib/outbox/rules";
import { db } from "@/lib/platform/db";
import { hashSecret } from "@/lib/platform/secrets";
import { withDatabase } from "@/lib/platform/testing";
import { acceptRsvp, cancelRsvp, removeRsvp, renameGuest } from "./mutations";
import { guest, now, plantEvent, tomorrow } from "./testing";

withDatabase();

const afterTheStart = new Date(tomorrow.getTime() + 1000);

describe("an RSVP", () => {
  it("takes a seat and mails a link whose secret is stored as a hash only", async () => {
    const { eventId, event, going, mails } = await plantEvent({ capacity: 2 });
    expect(await acceptRsvp({ eventId, ...guest(1) }, now)).toMatchObject({ ok: true, status: "going" });
    expect((await event()).onlineSeatsTaken).toBe(1);
    expect(await going()).toMatchObject([{ name: "Guest 1", emailKey: "guest-1@example.org" }]);
    const [mail] = await mails();
    expect(mail).toMatchObject({ kind: "rsvp-confirmed", toAddress: "guest-1@example.org", toName: "Guest 1" });
    const secret = /\/rsvp\/([\w-]{43})/.exec(mail?.text ?? "")?.[1] ?? "";
    expect(await db().rsvp.count({ where: { eventId, secretHash: hashSecret(secret) } })).toBe(1);
  });

  it("gets a place in line when the room is full, without the way in", async () => {
    const { eventId, mails } = await plantEvent({ capacity: 1 });
    await acceptRsvp({ eventId, ...guest(1) }, now);
    expect(await acceptRsvp({ eventId, ...guest(2) }, now)).toMatchObject({ status: "waitlisted", position: 1 });
    expect(await acceptRsvp({ eventId, ...guest(3) }, now)).toMatchObject({ status: "waitlisted", position: 2 });
    const [confirmed] = await mails("rsvp-confirmed");
    const [first, second] = await mails("rsvp-waitlisted");
    expect(confirmed?.text).toContain("https://meet.example.org/pyflames");
    expect(first?.text).toContain("number 1 on the waitlist");
    expect(second?.text).toContain("number 2 on the waitlist");
    expect(second?.text).not.toContain("meet.example.org");
  });

  it("says date, zone, place and every link in the text of its mail", async () => {
    const { eventId, mails } = await plantEvent({ startsAt: new Date("2099-08-07T12:30:00Z") });
    await acceptRsvp({ eventId, ...guest(1) }, now);
    const [mail] = await mails();
    for (const part of ["7 August 2099", "18:00–20:00", "India Standard Time", "Online:", "/events/event-", "/rsvp/"]) {
      expect(mail?.text).toContain(part);
    }
  });

  it("is the same one when the address comes again, in any case, and mails the link anew", async () => {
    const { eventId, going, event, mails } = await plantEvent({ capacity: 5 });
    await acceptRsvp({ eventId, name: "Ada", email: "Ada@Example.org" }, now);
    const again = await acceptRsvp({ eventId, name: "Somebody else", email: "ada@example.org" }, now);
    expect(again).toMatchObject({ ok: true, status: "going", isRepeat: true });
    expect(await going()).toMatchObject([{ name: "Ada" }]);
    expect((await event()).onlineSeatsTaken).toBe(1);
    const texts = (await mails()).map((mail) => /\/rsvp\/\S+/.exec(mail.text)?.[0]);
    expect(texts).toEqual([texts[0], texts[0]]);
  });

  it("tells a waiting guest who asks again where in line they are now", async () => {
    const { eventId, secretOf, mails } = await plantEvent({ capacity: 1 });
    for (const number of [1, 2, 3]) await acceptRsvp({ eventId, ...guest(number) }, now);
    await cancelRsvp(await secretOf("guest-1@example.org"), now);
    expect(await acceptRsvp({ eventId, ...guest(3) }, now)).toMatchObject({ status: "waitlisted", position: 1 });
    expect((await mails("rsvp-waitlisted")).at(-1)?.text).toContain("number 1 on the waitlist");
  });

  it("fills nobody's mailbox", async () => {
    const { eventId, mails, going } = await plantEvent();
    for (let round = 0; round < 2 * MAILS_PER_HOUR.oneEvent; round++) await acceptRsvp({ eventId, ...guest(1) }, now);
    expect(await mails()).toHaveLength(MAILS_PER_HOUR.oneEvent);
    expect(await going()).toHaveLength(1);
  });

  it("mails an address at most so often, over all events", async () => {
    const address = "popular@example.org";
    for (let round = 0; round < MAILS_PER_HOUR.allEvents + 2; round++) {
      const { eventId } = await plantEvent();
      expect(await acceptRsvp({ eventId, name: "Pop", email: address }, now)).toMatchObject({ status: "going" });
    }
    expect(await db().outboxMail.count({ where: { toAddress: address } })).toBe(MAILS_PER_HOUR.allEvents);
  });

  it("is refused with a reason where none are taken", async () => {
    const refusals = [
      [{ status: "draft" }, "draft"],
      [{ status: "cancelled" }, "cancelled"],
      [{ startsAt: now }, "started"],
      [{ takesRsvps: false }, "closed"],
    ] as const;
    for (const [wanted, reason] of refusals) {
      const { eventId, mails } = await plantEvent(wanted);
      expect(await acceptRsvp({ eventId, ...guest(1) }, now)).toMatchObject({ ok: false, reason });
      expect(await mails()).toEqual([]);
    }
  });

  it("for an event that is not there is NotFound", async () => {
    await expect(acceptRsvp({ eventId: crypto.randomUUID(), ...guest(1) }, now)).rejects.toThrow(NotFound);
  });

  it("that cannot be written fails alone, not the others it was gathered with", async () => {
    const { eventId, going } = await plantEvent({ capacity: 10 });
    const unwritable = { name: "a\0b", email: "nul@example.org" };
    const all = [guest(1), guest(2), unwritable, guest(3)].map((one) => acceptRsvp({ eventId, ...one }, now));
    const answers = await Promise.allSettled(all);
    expect(answers.map((answer) => answer.status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
    expect((await going()).map((one) => one.name)).toEqual(["Guest 1", "Guest 2", "Guest 3"]);
  });
});

describe("cancelling", () => {
  it("gives the seat to the first in line, with one mail each", async () => {
    const { eventId, secretOf, event, going, cancelled, mails } = await plantEvent({ capacity: 1 });
    for (const number of [1, 2, 3]) await acceptRsvp({ eventId, ...guest(number) }, now);
    const secret = await secretOf("guest-1@example.org");
    expect(await cancelRsvp(secret, now)).toEqual({ ok: true });
    expect(await cancelRsvp(secret, now)).toEqual({ ok: true });
    expect(await going()).toMatchObject([{ name: "Guest 2", promotedAt: now }]);
    expect(await cancelled()).toMatchObject([{ name: "Guest 1" }]);
    expect((await event()).onlineSeatsTaken).toBe(1);
    expect(await mails("rsvp-promoted")).toMatchObject([{ toAddress: "guest-2@example.org" }]);
    expect(await mails("rsvp-cancelled")).toMatchObject([{ toAddress: "guest-1@example.org" }]);
  });

  it("a place in line gives nobody a seat", async () => {
    const { eventId, secretOf, event, waitlisted, mails } = await plantEvent({ capacity: 1 });
    for (const number of [1, 2, 3]) await acceptRsvp({ eventId, ...guest(number) }, now);
    await cancelRsvp(await secretOf("guest-2@example.org"), now);
    expect(await waitlisted()).toMatchObject([{ name: "Guest 3" }]);
    expect((await event()).onlineSeatsTaken).toBe(1);
    expect(await mails("rsvp-promoted")).toEqual([]);
  });

  it("and coming back means the end of the line, under the same link", async () => {
    const { eventId, secretOf, waitlisted, going } = await plantEvent({ capacity: 1 });
    for (const number of [1, 2, 3]) await acceptRsvp({ eventId, ...guest(number) }, now);
    const secret = await secretOf("guest-1@example.org");
    await cancelRsvp(secret, now);
    expect(await acceptRsvp({ eventId, ...guest(1) }, now)).toMatchObject({ status: "waitlisted", position: 2 });
    expect((await going()).map((one) => one.name)).toEqual(["Guest 2"]);
    expect((await waitlisted()).map((one) => one.name)).toEqual(["Guest 3", "Guest 1"]);
    expect(await secretOf("guest-1@example.org")).toBe(secret);
  });

  it("is over once the event has started, and nobody moves up", async () => {
    const { eventId, secretOf, going } = await plantEvent({ capacity: 1 });
    for (const number of [1, 2]) await acceptRsvp({ eventId, ...guest(number) }, now);
    const secret = await secretOf("guest-1@example.org");
    expect(await cancelRsvp(secret, afterTheStart)).toEqual({ ok: false, reason: "started" });
    expect((await going()).map((one) => one.name)).toEqual(["Guest 1"]);
  });

  it("needs the mailed secret, not the hash that is stored", async () => {
    const { eventId, secretOf } = await plantEvent();
    await acceptRsvp({ eventId, ...guest(1) }, now);
    const stored = hashSecret(await secretOf("guest-1@example.org"));
    await expect(cancelRsvp(stored, now)).rejects.toThrow(NotFound);
  });
});

describe("a guest's name", () => {
  it("is theirs to change", async () => {
    const { eventId, secretOf, going } = await plantEvent();
    await acceptRsvp({ eventId, ...guest(1) }, now);
    await renameGuest(await secretOf("guest-1@example.org"), "Ada Lovelace");
    expect(await going()).toMatchObject([{ name: "Ada Lovelace" }]);
  });
});

describe("removing a guest", () => {
  it("moves the next one up and tells both", async () => {
    const { eventId, organizer, going, mails } = await plantEvent({ capacity: 1 });
    for (const number of [1, 2]) await acceptRsvp({ eventId, ...guest(number) }, now);
    const [first] = await going();
    expect(await removeRsvp(organizer, first?.id ?? "", now)).toEqual({ ok: true });
    expect((await going()).map((one) => one.name)).toEqual(["Guest 2"]);
    expect((await mails()).map((mail) => mail.kind).slice(-2)).toEqual(["rsvp-cancelled", "rsvp-promoted"]);
  });

  it("after the start moves nobody up", async () => {
    const { eventId, organizer, going, event } = await plantEvent({ capacity: 1 });
    for (const number of [1, 2]) await acceptRsvp({ eventId, ...guest(number) }, now);
    const [first] = await going();
    await removeRsvp(organizer, first?.id ?? "", afterTheStart);
    expect(await going()).toEqual([]);
    expect((await event()).onlineSeatsTaken).toBe(0);
  });

  it("is not for organizers of other chapters", async () => {
    const { eventId, stranger, going } = await plantEvent();
    await acceptRsvp({ eventId, ...guest(1) }, now);
    const [first] = await going();
    await expect(removeRsvp(stranger, first?.id ?? "", now)).rejects.toThrow(NotFound);
    expect(await going()).toHaveLength(1);
  });
});
