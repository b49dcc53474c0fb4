import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { DAY } from "@/lib/platform/durations";
import { withDatabase } from "@/lib/platform/testing";
import { guestLink } from "./link";
import { mailLinks, requestLinks } from "./link-mutations";
import { acceptRsvp } from "./mutations";
import { guest, now, plantEvent } from "./testing";

withDatabase();

const inDays = (days: number) => new Date(now.getTime() + days * DAY);
const linkMails = () => db().outboxMail.findMany({ where: { kind: "rsvp-links" } });

beforeEach(() => db().outboxMail.deleteMany());

/** An RSVP of guest 1 to an event so many days from now. */
async function plantRsvp(days: number, title: string): Promise<string> {
  const { eventId } = await plantEvent({ title });
  await acceptRsvp({ eventId, ...guest(1) }, now);
  const startsAt = inDays(days);
  await db().event.update({ where: { id: eventId }, data: { startsAt, endsAt: inDays(days + 0.1) } });
  const rsvp = await db().rsvp.findFirstOrThrow({ where: { eventId } });
  await db().outboxMail.deleteMany();
  return rsvp.id;
}

describe("who lost their link", () => {
  test("gets those of all that is to come or was lately in one mail, and nothing older", async () => {
    const soon = await plantRsvp(5, "Soon");
    const lately = await plantRsvp(-30, "Lately");
    const longAgo = await plantRsvp(-90, "Long ago");
    await mailLinks("guest-1@example.org", now);
    const [mail, ...others] = await linkMails();
    expect(others).toEqual([]);
    expect(mail?.toAddress).toBe("guest-1@example.org");
    for (const id of [soon, lately]) expect(mail?.text).toContain(guestLink(id));
    expect(mail?.text).not.toContain(guestLink(longAgo));
    expect(mail?.html).toContain(`href="${guestLink(soon)}"`);
  });

  test("gets them however the address is written", async () => {
    await requestLinks("  Guest-1@EXAMPLE.org ");
    const jobs = await db().$queryRaw<{ key: string }[]>`
      SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'mail_links'`;
    expect(jobs).toEqual([{ key: "mail_links guest-1@example.org" }]);
  });

  test("gets links that work, also when they were made with an older secret", async () => {
    const id = await plantRsvp(7, "Rotated");
    await db().rsvp.update({ where: { id }, data: { secretHash: "of an older secret" } });
    await mailLinks("guest-1@example.org", now);
    expect((await db().rsvp.findUniqueOrThrow({ where: { id } })).secretHash).not.toBe("of an older secret");
  });
});

test("an address that nobody knows gets no mail", async () => {
  await mailLinks("nobody@example.org", now);
  expect(await linkMails()).toEqual([]);
});

test("one address that is typed in again and again, and all at once, gets three mails an hour", async () => {
  const { eventId } = await plantEvent();
  await acceptRsvp({ eventId, ...guest(2) }, now);
  await Promise.all(Array.from({ length: 20 }, () => mailLinks("guest-2@example.org", now)));
  expect(await linkMails()).toHaveLength(3);
});

test("nobody is sent the link of somebody who was erased", async () => {
  const { eventId } = await plantEvent();
  await acceptRsvp({ eventId, ...guest(3) }, now);
  await db().rsvp.updateMany({ where: { eventId }, data: { erasedAt: now } });
  await db().outboxMail.deleteMany();
  await mailLinks("guest-3@example.org", now);
  expect(await linkMails()).toEqual([]);
});
