import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startPostgres } from "../../server/postgres/embedded";
import { start } from "../../server/testing-process";

/**
 * Once for all journeys: the production build, with the demo community loaded, on a PostgreSQL that specs may ask as
 * well. Leaves DATABASE_URL, AUTH_SECRET and HALLWAY_WELCOME, the first organizer's link, in the environment.
 */
export default async function serve(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), "hallway-journeys-"));
  chmodSync(folder, 0o755); // PostgreSQL's account has to get in
  const postgres = await startPostgres(path.join(folder, "postgres"));
  process.env.DATABASE_URL = await postgres.database("journeys");
  const { DATABASE_URL } = process.env;
  process.env.AUTH_SECRET = randomBytes(32).toString("hex");
  const { AUTH_SECRET } = process.env;
  const PORT = process.env.HALLWAY_TEST_PORT ?? "";
  const hallway = await start(path.join(folder, "data"), {
    env: { DATABASE_URL, AUTH_SECRET, PORT, HALLWAY_DEMO: "1", TRUSTED_PROXIES: "1" },
  });
  process.env.HALLWAY_WELCOME = /http\S+\/welcome\/\S+/.exec(hallway.said())?.[0];
  return async () => {
    hallway.signal("SIGTERM");
    await hallway.ended;
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
