import { describe, expect, it } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { now } from "@/lib/events/testing";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { guestSecret } from "@/lib/rsvps/link";
import { sendMessage, thankGuests, wishForMails } from "./mutations";
import { countSegments, findThanks, listMessages } from "./queries";
import { plantPublished } from "./testing";

withDatabase();

const words = { segment: "going", subject: "Bring a mug", body: "There is tea.\n\nSee you there." } as const;

function message(eventId: string, more: object = {}) {
  return { eventId, messageId: crypto.randomUUID(), ...words, ...more };
}

async function plantAuthor() {
  const address = `${crypto.randomUUID()}@example.org`;
  return db().user.create({ data: { email: address, name: "Ada the Host" } });
}

describe("a message to guests", () => {
  it("goes once to everybody of the segment who wants messages, however often it is sent", async () => {
    const { eventId, organizer, rsvp, mails, mailed } = await plantPublished({ capacity: 2 });
    await rsvp("Ada");
    const tired = await rsvp("Bob");
    await rsvp("Waiting");
    await wishForMails(guestSecret(tired.id), "none", now);
    const author = await plantAuthor();
    const input = message(eventId);
    const host = { ...organizer, userId: author.id };
    expect((await countSegments(host, eventId)).going).toEqual({ recipients: 1, leftOut: 1 });
    const sent = await Promise.all([sendMessage(host, input, now), sendMessage(host, input, now)]);
    expect(sent).toEqual([
      { ok: true, recipients: 1 },
      { ok: true, recipients: 1 },
    ]);
    expect(await mailed("message")).toEqual(["Ada"]);
    const [mail] = await mails("message");
    expect(mail).toMatchObject({ subject: "Bring a mug", replyTo: author.email });
    expect(mail?.text).toContain("There is tea.\n\nSee you there.");
    expect(await listMessages(host, eventId)).toMatchObject([
      { ...words, recipients: 1, sentBy: { name: "Ada the Host" } },
    ]);
  });

  it("reaches who came, who did not, and who waits, each by themselves", async () => {
    const { eventId, organizer, rsvp, mailed } = await plantPublished({ capacity: 2 });
    const [came, missing] = [await rsvp("Came"), await rsvp("Missing")];
    await rsvp("Waiting");
    await db().attendance.createMany({
      data: [
        { eventId, rsvpId: came.id, outcome: "came" },
        { eventId, rsvpId: missing.id, outcome: "no_show", people: 0 },
      ],
    });
    for (const segment of ["came", "no_show", "waitlisted"])
      await sendMessage(organizer, message(eventId, { segment }), now);
    expect(await mailed("message")).toEqual(["Came", "Missing", "Waiting"]);
  });

  it("is refused where nobody gets it, and to strangers", async () => {
    const { eventId, organizer, stranger } = await plantPublished();
    expect(await sendMessage(organizer, message(eventId), now)).toEqual({ ok: false, reason: "nobody" });
    await expect(sendMessage(stranger, message(eventId), now)).rejects.toThrow(NotFound);
    await expect(countSegments(stranger, eventId)).rejects.toThrow(NotFound);
    expect(await db().guestMessage.count({ where: { eventId } })).toBe(0);
  });

  it("cannot take the id of another event's message", async () => {
    const [one, other] = [await plantPublished(), await plantPublished()];
    await one.rsvp("Ada");
    await other.rsvp("Bob");
    const input = message(one.eventId);
    await sendMessage(one.organizer, input, now);
    await expect(sendMessage(other.organizer, { ...input, eventId: other.eventId }, now)).rejects.toThrow(NotFound);
    expect(await other.mailed("message")).toEqual([]);
  });
});

describe("thanks with the recap", () => {
  async function plantRecap(eventId: string) {
    await db().recap.create({ data: { eventId, slug: `recap-${eventId}`, title: "What we said", publishedAt: now } });
  }

  it("go once to those who came, with the recap and a way to say how it was", async () => {
    const { eventId, organizer, rsvp, mails, mailed } = await plantPublished();
    const [came] = [await rsvp("Came"), await rsvp("Missing")];
    await db().attendance.create({ data: { eventId, rsvpId: came.id, outcome: "came" } });
    expect(await thankGuests(organizer, eventId, now)).toEqual({ ok: false, reason: "unpublished" });
    await plantRecap(eventId);
    expect(await findThanks(organizer, eventId)).toMatchObject({
      segment: "came",
      reach: { recipients: 1 },
      thanked: 0,
    });
    expect(await thankGuests(organizer, eventId, now)).toEqual({ ok: true, recipients: 1 });
    expect(await thankGuests(organizer, eventId, now)).toEqual({ ok: true, recipients: 0 });
    expect(await mailed("thanks")).toEqual(["Came"]);
    const [mail] = await mails("thanks");
    expect(mail?.text).toContain(`/recaps/recap-${eventId}`);
    expect(mail?.text).toMatch(/\/rsvp\/[\w-]{43}\/feedback/);
    expect(await findThanks(organizer, eventId)).toMatchObject({ reach: { recipients: 0 }, thanked: 1 });
  });

  it("go to whoever had a seat where nobody was marked, and claim no more", async () => {
    const { eventId, organizer, stranger, rsvp, mails } = await plantPublished({ capacity: 1 });
    await rsvp("Ada");
    await rsvp("Waiting");
    await plantRecap(eventId);
    await expect(thankGuests(stranger, eventId, now)).rejects.toThrow(NotFound);
    await thankGuests(organizer, eventId, now);
    const [mail, ...others] = await mails("thanks");
    expect(mail).toMatchObject({ toName: "Ada", subject: "The recap is out: Summer evening" });
    expect(others).toEqual([]);
  });
});

describe("a guest", () => {
  it("ends reminders and messages once, and may have them back", async () => {
    const { rsvp } = await plantPublished();
    const { id } = await rsvp("Ada");
    const since = async () => (await db().rsvp.findUniqueOrThrow({ where: { id } })).unsubscribedAt;
    await wishForMails(guestSecret(id), "none", now);
    await wishForMails(guestSecret(id), "none", new Date(now.getTime() + 1000));
    expect(await since()).toEqual(now);
    await wishForMails(guestSecret(id), "all", now);
    expect(await since()).toBeNull();
    await expect(wishForMails("nobody's", "none", now)).rejects.toThrow(NotFound);
  });
});
