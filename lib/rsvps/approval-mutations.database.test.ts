import { describe, expect, it } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { withDatabase } from "@/lib/platform/testing";
import { approveRsvp, declineRsvp } from "./approval-mutations";
import { acceptRsvp, cancelRsvp, removeRsvp } from "./mutations";
import { guest, now, plantEvent, tomorrow } from "./testing";

withDatabase();

async function plant(wanted: Parameters<typeof plantEvent>[0], guests: number) {
  const planted = await plantEvent({ needsApproval: true, ...wanted });
  for (let number = 1; number <= guests; number++) {
    await acceptRsvp({ eventId: planted.eventId, ...guest(number) }, now);
  }
  const pending = await planted.pending();
  const idOf = (number: number) => pending.find((one) => one.name === `Guest ${number}`)?.id ?? "";
  return { ...planted, idOf };
}

describe("where an organizer approves each guest", () => {
  it("an RSVP holds no seat, and a mail says so without the way in", async () => {
    const { event, going, pending, mails } = await plant({ capacity: 1 }, 2);
    expect(await going()).toEqual([]);
    expect(await pending()).toHaveLength(2);
    expect((await event()).onlineSeatsTaken).toBe(0);
    const [mail] = await mails("rsvp-pending");
    expect(mail?.text).not.toContain("meet.example.org");
    expect(mail?.calendar).toBeNull();
  });

  it("a yes gives the seat, then places in line, in the order of the yeses", async () => {
    const { organizer, idOf, event, waitlisted, mails } = await plant({ capacity: 1 }, 4);
    expect(await approveRsvp(organizer, idOf(3), now)).toMatchObject({ ok: true, status: "going" });
    expect(await approveRsvp(organizer, idOf(2), now)).toMatchObject({ status: "waitlisted", position: 1 });
    expect(await approveRsvp(organizer, idOf(1), now)).toMatchObject({ status: "waitlisted", position: 2 });
    expect((await waitlisted()).map((one) => one.name)).toEqual(["Guest 2", "Guest 1"]);
    expect((await event()).onlineSeatsTaken).toBe(1);
    expect((await mails("rsvp-confirmed"))[0]?.text).toContain("meet.example.org");
    expect((await mails("rsvp-waitlisted")).map((mail) => mail.toName)).toEqual(["Guest 2", "Guest 1"]);
  });

  it("a no is mailed politely and stands, until the organizer says yes after all", async () => {
    const { organizer, eventId, idOf, going, mails, secretOf } = await plant({}, 1);
    expect(await declineRsvp(organizer, idOf(1), now)).toMatchObject({ ok: true, status: "declined" });
    expect((await mails("rsvp-declined"))[0]).toMatchObject({ toAddress: guest(1).email, calendar: null });
    expect(await acceptRsvp({ eventId, ...guest(1) }, now)).toMatchObject({ status: "declined", isRepeat: true });
    await cancelRsvp(await secretOf(guest(1).email), now);
    expect(await acceptRsvp({ eventId, ...guest(1) }, now)).toMatchObject({ status: "declined" });
    expect(await approveRsvp(organizer, idOf(1), now)).toMatchObject({ status: "going" });
    expect(await going()).toHaveLength(1);
  });

  it("nobody is answered twice, nor after they took their RSVP back", async () => {
    const { organizer, idOf, secretOf } = await plant({}, 2);
    await approveRsvp(organizer, idOf(1), now);
    await cancelRsvp(await secretOf(guest(2).email), now);
    for (const number of [1, 2]) {
      expect(await approveRsvp(organizer, idOf(number), now)).toEqual({ ok: false, reason: "answered" });
      expect(await declineRsvp(organizer, idOf(number), now)).toEqual({ ok: false, reason: "answered" });
    }
  });

  it("a yes without a seat or a waitlist is refused, and so is any after the start", async () => {
    const { organizer, idOf, pending } = await plant({ capacity: 1, hasWaitlist: false }, 2);
    expect(await approveRsvp(organizer, idOf(1), now)).toMatchObject({ status: "going" });
    expect(await approveRsvp(organizer, idOf(2), now)).toEqual({ ok: false, reason: "full" });
    expect(await declineRsvp(organizer, idOf(2), tomorrow)).toEqual({ ok: false, reason: "started" });
    expect(await pending()).toHaveLength(1);
  });

  it("a guest who waits for the answer can be taken off the list, which gives nobody a seat", async () => {
    const { organizer, idOf, cancelled, event } = await plant({ capacity: 1 }, 1);
    expect(await removeRsvp(organizer, idOf(1), now)).toEqual({ ok: true });
    expect(await cancelled()).toHaveLength(1);
    expect((await event()).onlineSeatsTaken).toBe(0);
  });

  it("only its own organizers answer", async () => {
    const { stranger, idOf, pending } = await plant({}, 1);
    await expect(approveRsvp(stranger, idOf(1), now)).rejects.toThrow(NotFound);
    await expect(declineRsvp(stranger, idOf(1), now)).rejects.toThrow(NotFound);
    expect(await pending()).toHaveLength(1);
  });
});
