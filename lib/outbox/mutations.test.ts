import { describe, expect, it } from "vitest";
import { installation } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { db, transaction } from "@/lib/platform/db";
import { deliverMail } from "@/lib/platform/delivery";
import { MINUTE } from "@/lib/platform/durations";
import { enqueueMails } from "@/lib/platform/mail";
import { withDatabase } from "@/lib/platform/testing";
import { withMailServer } from "@/lib/platform/testing-mail";
import { acceptRsvp } from "@/lib/rsvps/mutations";
import { guest, now, plantEvent } from "@/lib/rsvps/testing";
import { sendWaitingMails } from "./jobs";
import { resendMail } from "./mutations";
import { findMail, listMails } from "./queries";

const server = withMailServer();
withDatabase();

type Wanted = { kind?: string; age?: number; eventId?: string; expiresIn?: number };

async function write(address: string, { kind = "invitation", age = 0, eventId, expiresIn }: Wanted = {}) {
  const expiresAt = expiresIn === undefined ? {} : { expiresAt: new Date(now.getTime() + expiresIn) };
  const mail = { kind, to: { address, name: "Ada" }, subject: "Hello", text: "Hi", html: "<p>Hi" };
  await transaction((tx) => enqueueMails(tx, [{ ...mail, ...expiresAt, ...(eventId && { eventId }) }]));
  const { id } = await db().outboxMail.findFirstOrThrow({
    where: { toAddress: address },
    orderBy: { createdAt: "desc" },
  });
  await db().outboxMail.update({ where: { id }, data: { createdAt: new Date(now.getTime() - age) } });
  return id;
}

const read = (id: string) => db().outboxMail.findUniqueOrThrow({ where: { id } });
const countJobs = async (id: string) => {
  const key = `deliver_mail ${id}`;
  const rows = await db().$queryRaw<object[]>`SELECT id FROM graphile_worker.jobs WHERE key = ${key}`;
  return rows.length;
};

it("the mails of one RSVP are one thread, under the first", async () => {
  const { eventId } = await plantEvent();
  await acceptRsvp({ eventId, ...guest(9) }, now);
  const first = await db().outboxMail.findFirstOrThrow({ where: { eventId } });
  const reminder = {
    kind: "reminder",
    to: { address: first.toAddress },
    subject: "Tomorrow",
    text: "Hi",
    html: "<p>Hi",
  };
  await transaction((tx) => enqueueMails(tx, [{ ...reminder, eventId, rsvpId: first.rsvpId ?? "" }]));
  const second = await db().outboxMail.findFirstOrThrow({ where: { eventId, kind: "reminder" } });
  for (const { id } of [first, second]) await deliverMail(id, { now, isLast: false });
  const [confirmed, reminded] = server.receivedBy(first.toAddress);
  expect(confirmed).not.toMatch(/^(References|In-Reply-To):/m);
  expect(reminded).toContain(`References: <${first.id}@localhost>`);
  expect(reminded).toContain(`In-Reply-To: <${first.id}@localhost>`);
});

describe("trying again", () => {
  it("queues a refused mail anew, once", async () => {
    const id = await write("gone-too@example.org");
    await deliverMail(id, { now, isLast: false });
    await resendMail(installation, id, now);
    await resendMail(installation, id, now);
    expect(await read(id)).toMatchObject({ failedAt: null, lastError: null });
    expect(await countJobs(id)).toBe(1);
  });

  it("does not send twice what was sent", async () => {
    const id = await write("sent@example.org");
    await deliverMail(id, { now, isLast: false });
    expect(await resendMail(installation, id, now)).toEqual({ ok: false, reason: "sent" });
  });
});

describe("once there is a mail server", () => {
  it("what still helps somebody is sent, what has expired stays", async () => {
    const { eventId } = await plantEvent();
    await acceptRsvp({ eventId, ...guest(1) }, now);
    const old = await plantEvent();
    await acceptRsvp({ eventId: old.eventId, ...guest(2) }, now);
    await db().event.update({ where: { id: old.eventId }, data: { startsAt: new Date(now.getTime() - MINUTE) } });
    const useful = [
      (await db().outboxMail.findFirstOrThrow({ where: { eventId } })).id,
      await write("fresh@example.org", { kind: "sign-in", expiresIn: 5 * MINUTE }),
      await write("thanked@example.org", { kind: "thanks", eventId: old.eventId }),
      await write("invited@example.org", { age: 24 * 60 * MINUTE }),
    ];
    const useless = [
      (await db().outboxMail.findFirstOrThrow({ where: { eventId: old.eventId } })).id,
      await write("stale@example.org", { kind: "sign-in", expiresIn: -5 * MINUTE }),
      await write("forgotten@example.org", { age: 8 * 24 * 60 * MINUTE }),
    ];
    await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
    await sendWaitingMails(now);
    await sendWaitingMails(now);
    expect(await Promise.all(useful.map(countJobs))).toEqual([1, 1, 1, 1]);
    expect(await Promise.all(useless.map(countJobs))).toEqual([0, 0, 0]);
  });
});

describe("the outbox", () => {
  it("shows an organizer the mails of their events only, and nobody's sign-in link", async () => {
    const { eventId, organizer, stranger } = await plantEvent();
    await acceptRsvp({ eventId, ...guest(7) }, now);
    const signIn = await write("secret@example.org", { kind: "sign-in" });
    const all = { after: null, show: "all", eventId: null } as const;
    const [own] = await listMails(organizer, all);
    expect(await listMails(organizer, all)).toMatchObject([{ kind: "rsvp-confirmed" }]);
    expect(await listMails(stranger, all)).toEqual([]);
    expect(await findMail(organizer, signIn)).toBeNull();
    expect(await findMail(stranger, own?.id ?? "")).toBeNull();
    expect(await findMail(installation, signIn)).toMatchObject({ id: signIn });
    await expect(resendMail(stranger, own?.id ?? "", now)).rejects.toThrow(NotFound);
    await expect(resendMail(organizer, signIn, now)).rejects.toThrow(NotFound);
  });

  it("leaves no mail out between two pages, though those of one transaction share their moment", async () => {
    const one = { kind: "event-cancelled", subject: "Cancelled", text: "Hi", html: "<p>Hi" };
    const many = Array.from({ length: 150 }, (_, at) => ({ ...one, to: { address: `guest-${at}@example.org` } }));
    await db().outboxMail.deleteMany();
    await transaction((tx) => enqueueMails(tx, many));
    const first = await listMails(installation, { after: null, show: "all", eventId: null });
    const second = await listMails(installation, { after: first.at(-1)?.id ?? "", show: "all", eventId: null });
    expect(new Set([...first, ...second].map(({ toAddress }) => toAddress)).size).toBe(150);
  });
});
