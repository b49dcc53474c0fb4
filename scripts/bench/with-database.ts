import { rmSync } from "node:fs";
import path from "node:path";
import { runMigrations } from "graphile-worker";
import { db } from "@/lib/platform/db";
import { migrate } from "@/server/migrate";
import { startPostgres } from "@/server/postgres/embedded";
import { makeDataFolder } from "@/server/testing-process";

/**
 * Runs `work` beside an embedded PostgreSQL with an empty, migrated database, which `db()` and DATABASE_URL lead to.
 */
export async function withBenchDatabase(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = makeDataFolder();
  const postgres = await startPostgres(path.join(folder, "postgres"));
  try {
    const url = await postgres.database("bench");
    process.env.DATABASE_URL = url;
    process.env.AUTH_SECRET = "only for this bench, which sends nothing to anybody";
    await migrate(url, "prisma/migrations");
    await runMigrations({ connectionString: url });
    await work(folder);
  } finally {
    await db().$disconnect();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
