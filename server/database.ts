import path from "node:path";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import type { Lifetime } from "./main";
import { migrate } from "./migrate";
import { startPostgres } from "./postgres/embedded";
import { step } from "./progress.mjs";
import type { ServerSettings } from "./settings";

/** Answers the address of a database that runs and is up to date: the one in the settings, or our own. */
export async function openDatabase(settings: ServerSettings, root: string, lifetime: Lifetime): Promise<string> {
  const url = settings.DATABASE_URL ?? (await step("Starting PostgreSQL", () => startOwn(settings, lifetime)));
  process.env.DATABASE_URL = url;
  if (settings.DATABASE_URL) await requireAnswer(url);
  await step("Bringing the database up to date", async () => {
    await migrate(url, path.join(root, "prisma/migrations"));
    await runMigrations({ connectionString: url, logger: undefined });
  });
  return url;
}

async function startOwn(settings: ServerSettings, lifetime: Lifetime): Promise<string> {
  const postgres = await startPostgres(path.join(settings.HALLWAY_DATA, "postgres"), {
    onLost(error) {
      console.error(`\n  ✗ PostgreSQL is gone and did not come back. ${error.message}\n`);
      void lifetime.stop(1);
    },
  });
  lifetime.onStop(() => postgres.stop());
  return postgres.database("hallway");
}

async function requireAnswer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    const { hostname, port, pathname } = new URL(url);
    throw new Error(
      `The database in DATABASE_URL (${hostname}:${port || 5432}${pathname}) does not answer: ${(error as Error).message}`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
