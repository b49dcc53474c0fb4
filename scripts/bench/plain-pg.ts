import pg from "pg";
import type { Tx } from "@/lib/platform/db";
import { type AcceptRequest, acceptBatch } from "@/lib/rsvps/accept";

/** As many connections as the app lets RSVPs have. */
const CLIENTS = 4;

/** The very same statements, one guest to a transaction, by `pg` alone: nothing is gathered and nothing mapped. */
export async function withPlainPg(work: (write: Write, callers: number) => Promise<number>): Promise<number> {
  const options = { connectionString: process.env.DATABASE_URL, options: "-c TimeZone=UTC" };
  const clients = Array.from({ length: CLIENTS }, () => new pg.Client(options));
  await Promise.all(clients.map((client) => client.connect()));
  const write: Write = async (eventId, request, caller) => {
    const client = clients[caller] as pg.Client;
    await client.query("BEGIN");
    await acceptBatch(speaking(client), eventId, [request]);
    await client.query("COMMIT");
  };
  try {
    return await work(write, CLIENTS);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

/** Writes one RSVP, for one of several callers. */
export type Write = (eventId: string, request: AcceptRequest, caller: number) => Promise<unknown>;

/** RSVPs of `count` different guests, so many at a time. Answers how many a second it came to. */
export async function run(count: number, callers: number, events: string[], write: Write): Promise<number> {
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

type Sql = { text: string; values: unknown[] };

/** As much of Prisma's client as an RSVP without answers uses. */
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
    event: {
      async findUnique({ where: { id } }: { where: { id: string } }) {
        const { rows } = await client.query(`SELECT "consentsAsked"::text[] FROM "Event" WHERE id = $1`, [id]);
        const questions = await client.query(
          `SELECT id, kind, label, options, "isRequired" FROM "RsvpQuestion"
           WHERE "eventId" = $1 AND "retiredAt" IS NULL ORDER BY position`,
          [id],
        );
        return { ...rows[0], rsvpQuestions: questions.rows };
      },
    },
  };
  return raw as unknown as Tx;
}
