import { expect, test } from "vitest";
import { requestSignIn } from "@/lib/organizers/mutations";
import { MAILS_PER_HOUR } from "@/lib/outbox/rules";
import { db } from "@/lib/platform/db";
import { HOUR } from "@/lib/platform/durations";
import { withDatabase } from "@/lib/platform/testing";
import { acceptRsvp, cancelRsvp } from "./mutations";
import { now, plantEvent } from "./testing";

withDatabase();

const mailsTo = (toAddress: string) => db().outboxMail.count({ where: { toAddress } });
const times = (count: number) => Array.from({ length: count }, (_, turn) => turn);

test("one address, typed into the forms of many events at the same moment, gets so many mails and no more", async () => {
  const events: { eventId: string }[] = [];
  for (const _ of times(3 * MAILS_PER_HOUR.allEvents)) events.push(await plantEvent());
  const email = "victim@example.org";
  await Promise.all(
    events.flatMap(({ eventId }) =>
      times(5).map((turn) =>
        acceptRsvp({ eventId, name: `Bomber ${turn}`, email: turn % 2 ? email.toUpperCase() : email }, now),
      ),
    ),
  );
  expect(await mailsTo(email)).toBe(MAILS_PER_HOUR.allEvents);
});

test("taking a seat and giving it back, over and over, stops filling the mailbox", async () => {
  const event = await plantEvent({ capacity: 5 });
  const { eventId } = event;
  const guest = { eventId, name: "Undecided", email: "undecided@example.org" };
  for (const _ of times(12)) {
    await acceptRsvp(guest, now);
    await cancelRsvp(await event.secretOf(guest.email), now);
  }
  expect(await mailsTo(guest.email)).toBeLessThanOrEqual(2 * MAILS_PER_HOUR.oneEvent);
  expect(await event.going()).toEqual([]);
  expect((await event.mails()).at(-1)?.kind, "the last word is that the seat is given back").toBe("rsvp-cancelled");
});

test("an hour later the address may be mailed again", async () => {
  const { eventId } = await plantEvent();
  const guest = { eventId, name: "Ada", email: "patient@example.org" };
  for (const _ of times(5)) await acceptRsvp(guest, now);
  await acceptRsvp(guest, new Date(now.getTime() + HOUR + 60_000));
  expect(await mailsTo(guest.email)).toBe(MAILS_PER_HOUR.oneEvent + 1);
});

test("what an organizer wrote to a guest leaves room for the mail about their seat", async () => {
  const { eventId } = await plantEvent();
  const address = "well-read@example.org";
  const message = { kind: "message", toAddress: address, subject: "Hello", text: "Hello", html: "Hello", eventId };
  const unsubscribeUrl = "https://example.org/end";
  for (const _ of times(MAILS_PER_HOUR.oneEvent))
    await db().outboxMail.create({ data: { ...message, unsubscribeUrl } });
  await acceptRsvp({ eventId, name: "Ada", email: address }, now);
  expect(await mailsTo(address)).toBe(MAILS_PER_HOUR.oneEvent + 1);
});

test("an organizer whose address is typed into the sign-in form a hundred times at once gets three links", async () => {
  const email = "organizer@example.org";
  await db().user.create({ data: { email, isOwner: true } });
  await Promise.all(times(100).map(() => requestSignIn(email, now)));
  expect(await mailsTo(email)).toBe(3);
});
