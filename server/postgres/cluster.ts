import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import type { Account } from "./account";
import { environment } from "./environment";

export type Cluster = { folder: string; password: string };

/** The database cluster below `home`, made on first use. A folder that a killed `initdb` left half made is made anew. */
export async function openCluster(home: string, binaries: string, account: Account | undefined): Promise<Cluster> {
  const folder = path.join(home, "cluster");
  const passwordFile = path.join(home, "password");
  const finished = path.join(home, "cluster.made");
  if (!existsSync(finished)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { mode: 0o700 });
    writeFileSync(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
    if (account) for (const made of [folder, passwordFile]) chownSync(made, account.uid, account.gid);
    await initialize(folder, passwordFile, binaries, account);
    writeFileSync(finished, "");
  }
  return { folder, password: readFileSync(passwordFile, "utf8") };
}

// The builtin C.UTF-8 sorts alike on every machine, whatever locales it has: an index never breaks when the folder moves.
const LOCALE = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];

async function initialize(folder: string, passwordFile: string, binaries: string, account: Account | undefined) {
  const access = [`--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--username=hallway"];
  await promisify(execFile)(path.join(binaries, "initdb"), ["-D", folder, ...access, ...LOCALE, "--no-instructions"], {
    ...account,
    cwd: folder,
    env: environment,
  });
}
