import { PrismaPg } from "@prisma/adapter-pg";
import { expect, it } from "vitest";
import { PrismaClient } from "@/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { acceptBatch } from "./accept";
import { acceptRsvp, cancelRsvp } from "./mutations";
import { promoteWaiting } from "./promote";
import { guest, now, plantEvent, tomorrow } from "./testing";

withDatabase();

const crowd = (size: number) => Array.from({ length: size }, (_, index) => guest(index + 1));
const names = (guests: { name: string }[]) => guests.map((one) => one.name);

it("1,000 guests at once for 50 seats: 50 going, 950 in line in the order they came, a mail each", async () => {
  const { eventId, going, waitlisted, event, mails } = await plantEvent({ capacity: 50 });
  const answers = await Promise.all(crowd(1000).map((one) => acceptRsvp({ eventId, ...one }, now)));
  expect(answers.filter((answer) => answer.ok && answer.status === "going")).toHaveLength(50);
  expect((await event()).onlineSeatsTaken).toBe(50);
  expect(names(await going())).toEqual(names(crowd(50)));
  expect(names(await waitlisted())).toEqual(names(crowd(1000).slice(50)));
  const positions = answers.map((answer) => (answer.ok ? answer.position : undefined));
  expect(positions.slice(50)).toEqual(Array.from({ length: 950 }, (_, index) => index + 1));
  expect(new Set((await mails()).map((mail) => mail.toAddress)).size).toBe(1000);
  expect(await mails()).toHaveLength(1000);
});

it("50 for 10: three cancel at once, exactly the first three in line move up, with one mail each", async () => {
  const { eventId, going, waitlisted, secretOf, mails } = await plantEvent({ capacity: 10 });
  await Promise.all(crowd(50).map((one) => acceptRsvp({ eventId, ...one }, now)));
  const secrets = await Promise.all([2, 5, 9].map((number) => secretOf(guest(number).email)));
  await Promise.all(secrets.map((secret) => cancelRsvp(secret, now)));
  const promoted = ["Guest 11", "Guest 12", "Guest 13"];
  expect(names((await going()).filter((one) => one.promotedAt))).toEqual(promoted);
  expect(await going()).toHaveLength(10);
  expect(names(await waitlisted())).toEqual(names(crowd(50).slice(13)));
  expect((await mails("rsvp-promoted")).map((mail) => mail.toName).sort()).toEqual(promoted);
});

it("a larger room gives its new seats to the first in line, a room without a limit to everybody", async () => {
  const { eventId, going, waitlisted } = await plantEvent({ capacity: 2 });
  await Promise.all(crowd(9).map((one) => acceptRsvp({ eventId, ...one }, now)));
  await db().event.update({ where: { id: eventId }, data: { onlineCapacity: 5 } });
  await db().$transaction((tx) => promoteWaiting(tx, eventId, now));
  expect(names(await going())).toEqual(names(crowd(5)));
  await db().event.update({ where: { id: eventId }, data: { onlineCapacity: null } });
  await db().$transaction((tx) => promoteWaiting(tx, eventId, now));
  expect(await going()).toHaveLength(9);
  expect(await waitlisted()).toEqual([]);
});

it("nobody moves up after the start, however many seats there are", async () => {
  const { eventId, waitlisted, mails } = await plantEvent({ capacity: 1 });
  await Promise.all(crowd(3).map((one) => acceptRsvp({ eventId, ...one }, now)));
  await db().event.update({ where: { id: eventId }, data: { onlineCapacity: 10 } });
  await db().$transaction((tx) => promoteWaiting(tx, eventId, tomorrow));
  expect(await waitlisted()).toHaveLength(2);
  expect(await mails("rsvp-promoted")).toEqual([]);
});

it("two processes with pools of their own do not oversell, nor give two people one place in line", async () => {
  const { eventId, going, waitlisted, event } = await plantEvent({ capacity: 20 });
  const processes = [1, 2].map(
    () => new PrismaClient({ adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 5 }) }),
  );
  const options = { maxWait: 30_000, timeout: 30_000 };
  const answers = await Promise.all(
    crowd(200).map((one, index) =>
      processes[index % 2]?.$transaction((tx) => acceptBatch(tx, eventId, [{ ...one, now }]), options),
    ),
  );
  expect((await event()).onlineSeatsTaken).toBe(20);
  expect(await going()).toHaveLength(20);
  expect(await waitlisted()).toHaveLength(180);
  const positions = answers.flat().flatMap((answer) => (answer?.ok && answer.position ? [answer.position] : []));
  expect(positions.sort((a, b) => a - b)).toEqual(Array.from({ length: 180 }, (_, index) => index + 1));
  await Promise.all(processes.map((client) => client.$disconnect()));
});

it("whatever comes when, the counter is right, the line is in order and no seat stays empty while somebody waits", async () => {
  const { eventId, going, waitlisted, event, secretOf } = await plantEvent({ capacity: 7 });
  const chance = random(20210807);
  for (let round = 0; round < 8; round++) {
    await Promise.allSettled(
      Array.from({ length: 40 }, async () => {
        const one = guest(Math.ceil(chance() * 25));
        if (chance() < 0.6) return acceptRsvp({ eventId, ...one }, now);
        return cancelRsvp(await secretOf(one.email), now);
      }),
    );
    const [seated, waiting, { onlineSeatsTaken }] = [await going(), await waitlisted(), await event()];
    expect(onlineSeatsTaken).toBe(seated.length);
    expect(onlineSeatsTaken).toBe(Math.min(7, seated.length + waiting.length));
    const lastSeatedTurn = Math.max(...seated.map((one) => one.turn));
    expect(waiting.every((one) => one.turn > lastSeatedTurn)).toBe(true);
  }
});

/** A sequence that looks like chance and is the same every time (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
