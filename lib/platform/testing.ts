import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { db } from "./db";

/** Gives this test file a database of its own, empty but for its tables; `db()` and `DATABASE_URL` lead to it. */
export function withDatabase(): void {
  const name = `test_${randomUUID().replaceAll("-", "")}`;

  beforeAll(async () => {
    const template = new URL(inject("templateDatabase"));
    await onServer((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)}`));
    template.pathname = `/${name}`;
    process.env.DATABASE_URL = template.href;
  });

  afterAll(async () => {
    await db().$disconnect();
    await onServer((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  });
}

/** Two files that copy the template at once wait for one another: PostgreSQL copies one at a time. */
async function onServer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const address = new URL(inject("templateDatabase"));
  address.pathname = "/postgres";
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(1)");
    await work(client);
  } finally {
    await client.end();
  }
}
