import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { plantEvent } from "@/lib/rsvps/testing";
import { findPublicAttendance, getAttendanceFacts, listAttendanceFacts } from "./queries";

withDatabase();

type Party = { partySize: number; status?: "pending" | "going" | "waitlisted" | "declined" | "cancelled" };
type Seen = { outcome: "came" | "no_show"; people: number };

async function plantParty(eventId: string, { partySize, status = "going" }: Party, seen?: Seen) {
  const email = `${crypto.randomUUID()}@example.org`;
  await db().rsvp.create({
    data: {
      ...{ eventId, name: "Guest", email, emailKey: email, secretHash: email, partySize, status },
      ...(status === "cancelled" && { cancelledAt: new Date() }),
      ...(seen && { attendance: { create: { eventId, ...seen } } }),
    },
  });
}

const nothing = { rsvps: 0, came: 0, walkedIn: 0, noShow: 0, headCount: null };

describe("the numbers behind the attendance line", () => {
  it("are people: of a party of three, two came and one is a no-show", async () => {
    const { eventId } = await plantEvent();
    await plantParty(eventId, { partySize: 3 }, { outcome: "came", people: 2 });
    expect(await getAttendanceFacts(eventId)).toEqual({ ...nothing, rsvps: 3, came: 2, noShow: 1 });
  });

  it("say nothing of a party the door has not spoken of", async () => {
    const { eventId } = await plantEvent();
    await plantParty(eventId, { partySize: 3 });
    await plantParty(eventId, { partySize: 2 }, { outcome: "no_show", people: 0 });
    expect(await getAttendanceFacts(eventId)).toEqual({ ...nothing, rsvps: 5, noShow: 2 });
  });

  it("count more than were announced as they came, and nobody as less than nothing", async () => {
    const { eventId } = await plantEvent();
    await plantParty(eventId, { partySize: 1 }, { outcome: "came", people: 4 });
    expect(await getAttendanceFacts(eventId)).toEqual({ ...nothing, rsvps: 1, came: 4 });
  });

  it("hold only those with a seat to their word", async () => {
    const { eventId } = await plantEvent();
    for (const status of ["pending", "waitlisted", "declined", "cancelled"] as const) {
      await plantParty(eventId, { partySize: 2, status });
    }
    await plantParty(eventId, { partySize: 3, status: "waitlisted" }, { outcome: "came", people: 1 });
    expect(await getAttendanceFacts(eventId)).toEqual({ ...nothing, came: 1 });
  });

  it("come for many events at once, each with its own", async () => {
    const [one, two] = [await plantEvent(), await plantEvent()];
    await plantParty(one.eventId, { partySize: 2 });
    await db().headCount.create({ data: { eventId: two.eventId, count: 56, isApproximate: true } });
    await db().attendance.create({ data: { eventId: two.eventId, outcome: "walked_in", people: 2 } });
    const facts = await listAttendanceFacts([one.eventId, two.eventId]);
    expect(facts.get(one.eventId)).toEqual({ ...nothing, rsvps: 2 });
    expect(facts.get(two.eventId)).toEqual({
      ...nothing,
      walkedIn: 2,
      headCount: { count: 56, isApproximate: true },
    });
    expect(await getAttendanceFacts(crypto.randomUUID())).toEqual(nothing);
  });

  it("are the public's only while the event shows them", async () => {
    const { eventId } = await plantEvent();
    await plantParty(eventId, { partySize: 2 }, { outcome: "came", people: 2 });
    expect(await findPublicAttendance(eventId)).toMatchObject({ came: 2 });
    await db().event.update({ where: { id: eventId }, data: { showsAttendance: false } });
    expect(await findPublicAttendance(eventId)).toBeNull();
    expect(await getAttendanceFacts(eventId)).toMatchObject({ came: 2 });
  });
});
