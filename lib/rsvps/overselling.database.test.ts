import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { plantEvent } from "./testing";

withDatabase();

/**
 * Ways to find out whether a seat is free. All are run the same way, on copies of the tables that have no CHECK: the
 * room has one seat left, the first guest has looked, the second looks, and only then does the first sit down. The
 * broken ones must oversell every time; if one did not, the tests of the right one would prove nothing.
 */
type Look = { isolation: "READ COMMITTED" | "REPEATABLE READ"; isFree: (client: pg.Client) => Promise<boolean> };

const SEATED = `(SELECT count(*) FROM room_rsvp WHERE status = 'going')`;

const askOne = async (client: pg.Client, sql: string): Promise<boolean> => (await client.query(sql)).rows[0].yes;

const broken: Record<string, Look> = {
  "counting, then inserting": {
    isolation: "READ COMMITTED",
    isFree: (client) => askOne(client, `SELECT capacity > ${SEATED} AS yes FROM room`),
  },
  "FOR UPDATE under REPEATABLE READ": {
    isolation: "REPEATABLE READ",
    async isFree(client) {
      await client.query("SELECT id FROM room FOR UPDATE");
      return askOne(client, `SELECT capacity > ${SEATED} AS yes FROM room`);
    },
  },
  "locking and counting in one statement": {
    isolation: "READ COMMITTED",
    isFree: (client) => askOne(client, `SELECT capacity > ${SEATED} AS yes FROM room FOR UPDATE`),
  },
};

const right: Look = {
  isolation: "READ COMMITTED",
  async isFree(client) {
    await client.query("SELECT id FROM room FOR NO KEY UPDATE");
    return askOne(client, `SELECT capacity > ${SEATED} AS yes FROM room`);
  },
};

let clients: [pg.Client, pg.Client, pg.Client];

beforeAll(async () => {
  const { eventId } = await plantEvent({ attendability: "in_person", capacity: 50 });
  await db().$executeRaw`CREATE TABLE room (LIKE "Event" INCLUDING DEFAULTS)`;
  await db().$executeRaw`INSERT INTO room SELECT * FROM "Event" WHERE id = ${eventId}::uuid`;
  await db().$executeRaw`CREATE TABLE room_rsvp (LIKE "Rsvp" INCLUDING DEFAULTS)`;
  const open = async () => {
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    return client;
  };
  clients = [await open(), await open(), await open()];
});

afterAll(async () => {
  for (const client of clients) await client.end();
});

const sit = (client: pg.Client, guests: number) =>
  client.query(
    `INSERT INTO room_rsvp (id, "eventId", name, email, "emailKey", status, "secretHash")
     SELECT gen_random_uuid(), (SELECT id FROM room), 'Guest', 'g@example.org', 'g@example.org', 'going', ''
     FROM generate_series(1, $1)`,
    [guests],
  );

/** Fills 49 of 50 seats, then sends two guests for the last one. Answers how many sit. */
async function raceForTheLastSeat({ isolation, isFree }: Look): Promise<number> {
  const [first, second, watcher] = clients;
  await watcher.query("TRUNCATE room_rsvp");
  await sit(watcher, 49);
  for (const client of [first, second]) await client.query(`BEGIN ISOLATION LEVEL ${isolation}`);
  const firstMaySit = await isFree(first);
  let hasLooked = false;
  const secondMaySit = isFree(second).finally(() => {
    hasLooked = true;
  });
  while (!hasLooked && !(await isSomebodyWaiting(watcher)));
  if (firstMaySit) await sit(first, 1);
  await first.query("COMMIT");
  if (await secondMaySit) await sit(second, 1);
  await second.query("COMMIT");
  const { rows } = await watcher.query(`SELECT ${SEATED}::int AS seated`);
  return rows[0].seated;
}

/** Whether anybody in this test's own database waits for a lock. */
function isSomebodyWaiting(watcher: pg.Client): Promise<boolean> {
  return askOne(
    watcher,
    `SELECT count(*) > 0 AS yes FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
}

describe("two guests for the last of 50 seats", () => {
  for (const [name, look] of Object.entries(broken)) {
    it(`are both let in by ${name}`, async () => {
      expect(await raceForTheLastSeat(look)).toBe(51);
    });
  }

  it("are told apart by a lock of its own before the count", async () => {
    expect(await raceForTheLastSeat(right)).toBe(50);
  });

  it("could not both sit anyway: the database keeps each counter within its pool", async () => {
    const { eventId } = await plantEvent({ attendability: "hybrid", capacity: 1, onlineCapacity: 1 });
    const overfill = db().event.update({ where: { id: eventId }, data: { seatsTaken: 2 } });
    await expect(overfill).rejects.toThrow("Event_not_oversold");
    const overfillOnline = db().event.update({ where: { id: eventId }, data: { onlineSeatsTaken: 2 } });
    await expect(overfillOnline).rejects.toThrow("Event_not_oversold_online");
  });
});
