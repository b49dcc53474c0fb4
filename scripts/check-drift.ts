import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { startPostgres } from "../server/postgres/embedded";

// The migrations, applied one after another, must come to the schema: a field without its migration stops here.
const folder = mkdtempSync(path.join(tmpdir(), "hallway-drift-"));
chmodSync(folder, 0o755); // PostgreSQL's account has to get in
const postgres = await startPostgres(folder);
try {
  const env = { ...process.env, DATABASE_URL: await postgres.database("drift") };
  const asked = ["--from-migrations", "prisma/migrations", "--to-schema", "prisma/schema", "--script", "--exit-code"];
  await promisify(execFile)(process.execPath, ["node_modules/prisma/build/index.js", "migrate", "diff", ...asked], {
    env,
  });
} catch (error) {
  const { stdout, stderr } = error as { stdout: string; stderr: string };
  console.error(`The migrations do not come to the schema. Missing is:\n${stdout}${stderr}`);
  process.exitCode = 1;
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
