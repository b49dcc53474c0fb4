import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import type { Account } from "./account";
import { environment } from "./environment";

export type Cluster = { folder: string; password: string };

/**
 * The database cluster below `home`, made on first use. It is made beside its place and then moved there, both of which
 * happen whole or not at all: a killed `initdb`, which may go on writing for a moment, never touches what counts.
 */
export async function openCluster(home: string, binaries: string, account: Account | undefined): Promise<Cluster> {
  const folder = path.join(home, "cluster");
  const passwordFile = path.join(home, "password");
  if (!existsSync(folder)) {
    clearDrafts(home);
    const draft = path.join(home, `${DRAFT}${randomBytes(6).toString("hex")}`);
    mkdirSync(draft, { mode: 0o700 });
    writeFileSync(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
    if (account) for (const made of [draft, passwordFile]) chownSync(made, account.uid, account.gid);
    await initialize(draft, passwordFile, binaries, account);
    renameSync(draft, folder);
  }
  return { folder, password: readFileSync(passwordFile, "utf8") };
}

const DRAFT = "cluster.draft-";

/** One that is still being written to stays until the next time. */
function clearDrafts(home: string): void {
  for (const name of readdirSync(home).filter((file) => file.startsWith(DRAFT))) {
    try {
      rmSync(path.join(home, name), { recursive: true, force: true });
    } catch {}
  }
}

// The builtin C.UTF-8 sorts alike on every machine, whatever locales it has: an index never breaks when the folder
// moves.
const LOCALE = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];

async function initialize(folder: string, passwordFile: string, binaries: string, account: Account | undefined) {
  const access = [`--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--username=hallway"];
  await promisify(execFile)(path.join(binaries, "initdb"), ["-D", folder, ...access, ...LOCALE, "--no-instructions"], {
    ...account,
    cwd: folder,
    env: environment,
  });
}
