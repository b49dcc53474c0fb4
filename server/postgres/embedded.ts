import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { freePort } from "../ports";
import { type Account, canReach, postgresAccount } from "./account";
import { findBinaries } from "./binaries";
import { openCluster } from "./cluster";
import { environment } from "./environment";
import { clusterName, findPostmaster, stopLeftover, stopPostmaster } from "./postmaster";

export type EmbeddedPostgres = {
  /** Address of one of its databases, which is made when it is not there. */
  database(name: string): Promise<string>;
  /** Where the cluster really lies. */
  folder: string;
  stop(): Promise<void>;
};

type Options = {
  /** Called when it stopped by itself and could not be brought back. */
  onLost?: (error: Error) => void;
  /** Further settings of PostgreSQL, e.g. `{ fsync: "off" }` for tests. */
  settings?: Record<string, string>;
};

/**
 * Starts a real PostgreSQL of our own on `folder`. It listens to this machine only, and ends with this process, however
 * that ends.
 */
export async function startPostgres(folder: string, options: Options = {}): Promise<EmbeddedPostgres> {
  const account = postgresAccount();
  const home = reachableHome(folder, account);
  const binaries = findBinaries(home, account);
  const cluster = await openCluster(home, binaries, account);
  await stopLeftover(cluster.folder);

  const port = await freePort();
  const log = path.join(home, "postgres.log");
  const address = (name: string) => `postgresql://hallway:${cluster.password}@127.0.0.1:${port}/${name}`;
  let isStopping = false;

  const launch = async () => {
    const postmaster = spawnPostmaster({
      binaries,
      cluster: cluster.folder,
      port,
      log,
      account,
      settings: options.settings,
    });
    await untilReady(postmaster, cluster.folder, log);
    postmaster.once("exit", () => {
      if (!isStopping) void relaunch();
    });
    return postmaster;
  };
  // Its port and password stay the same, so every pool finds it again by itself.
  const relaunch = async () => {
    console.error("PostgreSQL stopped by itself; starting it again.");
    try {
      running = await retrying(launch);
    } catch (error) {
      options.onLost?.(error as Error);
    }
  };

  let running = await launch();
  return {
    folder: cluster.folder,
    database: (name) => ensureDatabase(address, name),
    async stop() {
      isStopping = true;
      if (running.pid !== undefined) await stopPostmaster(running.pid);
    },
  };
}

/** Where PostgreSQL's account can keep its files: `folder`, or, below a folder only root may enter, one of its own. */
function reachableHome(folder: string, account: Account | undefined): string {
  mkdirSync(folder, { recursive: true });
  if (canReach(account, folder)) return folder;
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  const elsewhere = path.join("/var/lib/hallway", name);
  mkdirSync(elsewhere, { recursive: true });
  console.log(`  PostgreSQL cannot enter ${folder}; its files are in ${elsewhere}`);
  return elsewhere;
}

type Launch = {
  binaries: string;
  cluster: string;
  port: number;
  log: string;
  account: Account | undefined;
  settings: Record<string, string> | undefined;
};

function spawnPostmaster({ binaries, cluster, port, log, account, settings }: Launch): ChildProcess {
  if (existsSync(log)) renameSync(log, `${log}.before`);
  const output = openSync(log, "a", 0o600);
  const network = { listen_addresses: "127.0.0.1", unix_socket_directories: "", port: String(port) };
  const all = { cluster_name: clusterName(cluster), ...network, ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  // Detached: a Ctrl-C in the terminal is for us; we stop it when the last request is answered.
  const postmaster = spawn(path.join(binaries, "postgres"), ["-D", ".", ...flags], {
    ...account,
    cwd: cluster,
    argv0: "postgres", // found again by PATH, where it looks for the files that came with it
    env: { ...environment, PATH: `${binaries}${path.delimiter}${environment.PATH}` },
    detached: true,
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  watch(postmaster);
  return postmaster;
}

/** Should this process be killed, the pipe to this shell closes and it stops the postmaster for us. */
function watch(postmaster: ChildProcess): void {
  const script = `read _; kill -INT ${postmaster.pid} 2>/dev/null`;
  const watchdog = spawn("/bin/sh", ["-c", script], { stdio: ["pipe", "ignore", "ignore"], detached: true });
  watchdog.unref();
  postmaster.once("exit", () => watchdog.kill("SIGKILL"));
}

async function untilReady(postmaster: ChildProcess, cluster: string, log: string): Promise<void> {
  const until = Date.now() + 60_000; // replaying a long log after a crash takes its time
  while (findPostmaster(cluster)?.isReady !== true || findPostmaster(cluster)?.pid !== postmaster.pid) {
    if (postmaster.exitCode !== null || postmaster.signalCode !== null || Date.now() > until) {
      throw new Error(
        `PostgreSQL did not start. It said:\n${readFileSync(log, "utf8").trim().split("\n").slice(-8).join("\n")}`,
      );
    }
    await sleep(20);
  }
}

/** Children of a killed postmaster hold its memory for a moment, and a new one refuses until they are gone. */
async function retrying<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (const until = Date.now() + 60_000; ; ) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > until) throw error;
      await sleep(500);
    }
  }
}

async function ensureDatabase(address: (name: string) => string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: address("postgres") });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  return address(name);
}
