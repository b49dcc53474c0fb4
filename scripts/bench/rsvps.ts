import { rmSync } from "node:fs";
import path from "node:path";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import { db, type Tx } from "@/lib/platform/db";
import { type AcceptRequest, acceptBatch } from "@/lib/rsvps/accept";
import { acceptRsvp } from "@/lib/rsvps/mutations";
import { plantEvent } from "@/lib/rsvps/testing";
import { migrate } from "@/server/migrate";
import { startPostgres } from "@/server/postgres/embedded";
import { makeDataFolder } from "@/server/testing-process";
import { median, number, ratio, table } from "./report";

const ROUNDS = 3;
const RSVPS = 1000;
const CALLERS = 64;
/** As many connections as the app lets RSVPs have. */
const CLIENTS = 4;

const data = makeDataFolder();
const postgres = await startPostgres(path.join(data, "postgres"));
const url = await postgres.database("bench");
try {
  process.env.DATABASE_URL = url;
  process.env.AUTH_SECRET = "only for this bench, which sends nothing to anybody";
  await migrate(url, "prisma/migrations");
  await runMigrations({ connectionString: url });
  await run(CALLERS, CALLERS, [(await plantEvent()).eventId], accept); // warm
  const rows = [["", "Hallway", "plain pg", "ratio"]];
  for (const events of [1, 100]) rows.push(await compare(events));
  table(`RSVPs per second, each with its mail and its job, ${CALLERS} guests at a time`, rows);
} finally {
  await db().$disconnect();
  await postgres.stop();
  rmSync(data, { recursive: true, force: true });
}

async function compare(events: number): Promise<string[]> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await run(RSVPS, CALLERS, await plant(events), accept));
    theirs.push(await withPlainPg(async (write) => run(RSVPS, CLIENTS, await plant(events), write)));
  }
  const ratios = ours.map((value, round) => value / (theirs[round] ?? Number.NaN));
  const label = events === 1 ? "on one event" : `on ${events} events`;
  return [label, number(median(ours)), number(median(theirs)), ratio(ratios)];
}

async function plant(events: number): Promise<string[]> {
  const planted: string[] = [];
  for (let count = 0; count < events; count++) planted.push((await plantEvent()).eventId);
  return planted;
}

type Write = (eventId: string, request: AcceptRequest, caller: number) => Promise<unknown>;

/** RSVPs of `count` different guests, so many at a time. Answers how many a second it came to. */
async function run(count: number, callers: number, events: string[], write: Write): Promise<number> {
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      while (next < count) {
        const turn = next++;
        const request = { name: `Guest ${turn}`, email: `guest-${turn}-${began}@example.org`, now: new Date() };
        await write(events[turn % events.length] ?? "", request, caller);
      }
    }),
  );
  return count / ((performance.now() - began) / 1000);
}

function accept(eventId: string, { name, email, now }: AcceptRequest): Promise<unknown> {
  return acceptRsvp({ eventId, name, email }, now);
}

/** The very same statements, one guest to a transaction, by `pg` alone: nothing is gathered and nothing mapped. */
async function withPlainPg(work: (write: Write) => Promise<number>): Promise<number> {
  const clients = Array.from({ length: CLIENTS }, () => new pg.Client({ connectionString: url }));
  await Promise.all(clients.map((client) => client.connect()));
  try {
    return await work(async (eventId, request, caller) => {
      const client = clients[caller] as pg.Client;
      await client.query("BEGIN");
      await acceptBatch(speaking(client), eventId, [request]);
      await client.query("COMMIT");
    });
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

type Sql = { text: string; values: unknown[] };

/** As much of Prisma's client as the RSVP statements use. */
function speaking(client: pg.Client): Tx {
  const query = (first: Sql | TemplateStringsArray, ...values: unknown[]) =>
    client.query(
      "text" in first
        ? { text: first.text, values: first.values }
        : { text: first.reduce((text, part, index) => `${text}$${index}${part}`), values },
    );
  const raw = {
    $queryRaw: async (...sql: Parameters<typeof query>) => (await query(...sql)).rows,
    $executeRaw: async (...sql: Parameters<typeof query>) => (await query(...sql)).rowCount,
  };
  return raw as unknown as Tx;
}
