import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { AttendanceMode } from "@/generated/prisma/enums";
import { modesOf, poolOf } from "@/lib/events/seats-rules";
import { db } from "@/lib/platform/db";
import { HOUR } from "@/lib/platform/durations";
import { withDatabase } from "@/lib/platform/testing";
import { plantEvent } from "./testing";
import { actInTurn, type CrowdAct, type World } from "./testing-crowd";
import type { Order } from "./testing-process";

withDatabase();

const CLIENTS = 20;
const GUESTS = 12;
/** Beyond the hour in which mails to one address are counted, so that every mail is written. */
const later = new Date(Date.now() + 2 * HOUR);

let other: ChildProcess;

beforeAll(() => {
  const execArgv = ["--conditions=react-server", "--import", "tsx"];
  other = fork("lib/rsvps/testing-process.ts", { execArgv });
});

afterAll(() => {
  other.kill();
});

const mode = fc.constantFrom<AttendanceMode>("in_person", "online");
const party = { mode, partySize: fc.integer({ min: 1, max: 4 }) };
// No pool is smaller than the largest party, so that nobody may ever be passed.
const seats = fc.option(fc.integer({ min: 4, max: 9 }), { freq: 6 });
const someone = { event: fc.integer({ min: 0, max: 1 }), guest: fc.integer({ min: 1, max: GUESTS }) };

const act: fc.Arbitrary<CrowdAct> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("ask"), ...someone, ...party }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom("cancel", "remove"), ...someone }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("change"), ...someone, ...party }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom("approve", "approve", "decline"), ...someone }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("resize"), ...someone, capacity: seats, onlineCapacity: seats }),
  },
) as fc.Arbitrary<CrowdAct>;

const crowd = fc.record({
  needsApproval: fc.boolean(),
  clients: fc.array(fc.array(act, { minLength: 2, maxLength: 6 }), { minLength: CLIENTS, maxLength: CLIENTS }),
});

/** Two events with the same guests, one of whom approves each; half of the clients act in another process. */
async function run({ needsApproval, clients }: { needsApproval: boolean; clients: CrowdAct[][] }, isBroken: boolean) {
  const terms = { attendability: "hybrid", capacity: 4, onlineCapacity: 4, plusOnesLimit: 3 } as const;
  const events = [await plantEvent(terms), await plantEvent({ ...terms, needsApproval })];
  const world: World = {
    events: events.map(({ eventId, organizer }) => ({ eventId, organizer })),
    now: later.toISOString(),
    isBroken,
  };
  const half = clients.length / 2;
  const answered = once(other, "message");
  const order: Order = { world, clients: clients.slice(half) };
  other.send(order);
  const here = await Promise.allSettled(clients.slice(0, half).map((acts) => actInTurn(world, acts)));
  const [errorsThere] = await answered;
  const errorsHere = here.flatMap((one) => (one.status === "rejected" ? [String(one.reason)] : []));
  expect([...errorsHere, ...errorsThere]).toEqual([]);
  for (const { eventId } of events) await checkEvent(eventId);
  for (const { eventId } of events) await checkMails(eventId);
}

/** The counters are the guests, nobody oversold, nobody passed, and no seat free that the first in line could take. */
async function checkEvent(eventId: string): Promise<void> {
  const event = await db().event.findUniqueOrThrow({ where: { id: eventId } });
  const rsvps = await db().rsvp.findMany({ where: { eventId }, orderBy: { turn: "asc" } });
  for (const mode of modesOf(event.attendability)) {
    const { capacity, taken } = poolOf(event, mode);
    const going = rsvps.filter((one) => one.mode === mode && one.status === "going");
    const line = rsvps.filter((one) => one.mode === mode && one.status === "waitlisted");
    expect(taken).toBe(going.reduce((sum, one) => sum + one.partySize, 0));
    if (capacity !== null) expect(taken).toBeLessThanOrEqual(capacity);
    const [first] = line;
    if (!first) continue;
    expect(capacity === null ? "free" : first.partySize > capacity - taken).toBe(true);
    for (const seated of going.filter((one) => one.turn > first.turn)) {
      throw new Error(`${seated.name} passed ${first.name}`);
    }
  }
}

/** What may be the next mail about an RSVP after each. A second one that moves the same guest up is none of them. */
const AFTER: Record<string, readonly string[]> = {
  "": ["confirmed", "waitlisted", "pending"],
  confirmed: ["confirmed", "cancelled"],
  promoted: ["confirmed", "cancelled"],
  waitlisted: ["waitlisted", "promoted", "confirmed", "cancelled"],
  pending: ["pending", "confirmed", "waitlisted", "declined", "cancelled"],
  declined: ["declined", "confirmed", "waitlisted"],
  cancelled: ["confirmed", "waitlisted", "pending"],
};

const STANDING: Record<string, string> = { confirmed: "going", promoted: "going" };

/** Read in the order in which they were written, a guest's mails tell what happened to them, and where they stand. */
async function checkMails(eventId: string): Promise<void> {
  const rows = await db().$queryRaw<{ rsvpId: string; kind: string }[]>`
    SELECT m."rsvpId", replace(m.kind, 'rsvp-', '') AS kind
    FROM "OutboxMail" m JOIN graphile_worker.jobs j ON j.key = 'deliver_mail ' || m.id
    WHERE m."eventId" = ${eventId}::uuid ORDER BY j.id`;
  const rsvps = await db().rsvp.findMany({ where: { eventId }, select: { id: true, name: true, status: true } });
  for (const { id, name, status } of rsvps) {
    const told = rows.filter((one) => one.rsvpId === id).map((one) => one.kind);
    for (const [index, kind] of told.entries()) {
      expect(AFTER[told[index - 1] ?? ""], `${name} was told ${told}`).toContain(kind);
    }
    const last = told.at(-1) ?? "nothing";
    expect(STANDING[last] ?? last, `${name} was told ${told}`).toBe(status);
  }
}

const property = (isBroken: boolean) => fc.asyncProperty(crowd, (plan) => run(plan, isBroken));

it("whatever 20 clients of two processes do at once, seats, lines and mails agree, and nothing deadlocks", async () => {
  await fc.assert(property(false), { numRuns: 8, endOnFailure: true });
  const [stats] = await db().$queryRaw<{ deadlocks: bigint }[]>`
    SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()`;
  expect(stats?.deadlocks).toBe(0n);
}, 120_000);

it("and a cancellation that looks for who is next before it holds the event is found out", async () => {
  const { failed, errorInstance } = await fc.check(property(true), { numRuns: 20, endOnFailure: true });
  expect(failed).toBe(true);
  // By a mail, or by a count, whichever comes to light first.
  expect(String(errorInstance)).toMatch(/was told .*promoted|expected \d+ to be \d+/);
}, 120_000);
