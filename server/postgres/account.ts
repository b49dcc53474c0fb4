import { readFileSync, statSync } from "node:fs";
import path from "node:path";

export type Account = { uid: number; gid: number };

/** PostgreSQL refuses to run as root, so root lends it an account without rights. Undefined: it runs as who we are. */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const name of ["postgres", "nobody"]) {
    const found = accounts.find((fields) => fields[0] === name);
    if (found) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new Error(
    "PostgreSQL does not run as root, and this machine has no account named postgres or nobody. Start Hallway as an ordinary user, or set DATABASE_URL.",
  );
}

/** Whether the account may walk down to `folder`: every folder on the way lets others through. */
export function canReach(account: Account | undefined, folder: string): boolean {
  if (!account) return true;
  const { uid, mode } = statSync(folder);
  const mayPass = uid === account.uid || (mode & 0o001) !== 0;
  const parent = path.dirname(folder);
  return mayPass && (parent === folder || canReach(account, parent));
}
