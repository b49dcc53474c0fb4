import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runMigrations } from "graphile-worker";
import type { TestProject } from "vitest/node";
import { migrate } from "./migrate";
import { startPostgres } from "./postgres/embedded";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of a migrated, empty database that test files copy. */
    templateDatabase: string;
  }
}

/** Once for all tests: a PostgreSQL of their own, and in it the database that every test file starts from. */
export default async function startTestingServer(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), "hallway-test-"));
  chmodSync(folder, 0o755); // PostgreSQL's account has to get in
  // What a test wrote need not survive a power cut, and 1,000 RSVPs are 1,000 commits.
  const postgres = await startPostgres(folder, { settings: { fsync: "off", max_connections: "200" } });
  const template = await postgres.database("template");
  await migrate(template, fileURLToPath(new URL("../prisma/migrations", import.meta.url)));
  await runMigrations({ connectionString: template });
  project.provide("templateDatabase", template);
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
