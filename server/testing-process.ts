import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { freePort } from "./ports";
import { clusterName } from "./postgres/postmaster";
import { root } from "./run-tool.mjs";

/** A Hallway as somebody starts it in a terminal, seen from outside. */
export type RunningHallway = {
  pid: number;
  address: string;
  said(): string;
  /** Its exit code, once it has ended; null when a signal ended it. */
  ended: Promise<number | null>;
  signal(name: NodeJS.Signals): void;
};

export function makeDataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "hallway-process-"));
  chmodSync(folder, 0o755); // PostgreSQL's account has to get in
  return folder;
}

type How = {
  /** Settings beyond those of an empty Hallway on a free port. */
  env?: Record<string, string>;
  command?: string[];
};

/** Starts one on a data folder, without waiting for anything. */
export async function launch(data: string, { env = {}, command }: How = {}): Promise<RunningHallway> {
  const port = env.PORT ?? String(await freePort());
  const { DATABASE_URL: _ours, NODE_ENV: _test, npm_lifecycle_event: _npm, ...inherited } = process.env;
  const all = { ...inherited, HALLWAY_DATA: data, HALLWAY_DEMO: "0", PORT: port, ...env };
  const [program = "", ...args] = command ?? [process.execPath, "server/start.mjs"];
  const child = spawn(program, args, {
    cwd: root,
    env: all as unknown as NodeJS.ProcessEnv,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return observed(child, `http://localhost:${port}`);
}

/** Starts one and waits until it answers. */
export async function start(data: string, how?: How): Promise<RunningHallway> {
  const hallway = await launch(data, how);
  let hasEnded = false;
  void hallway.ended.then(() => {
    hasEnded = true;
  });
  for (;;) {
    if (hasEnded) throw new Error(`it ended before it answered:\n${hallway.said()}`);
    const answer = await fetch(`${hallway.address}/api/ready`).catch(() => undefined);
    if (answer?.ok) return hallway;
    await sleep(50);
  }
}

function observed(child: ChildProcess, address: string): RunningHallway {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk));
  return {
    pid: child.pid ?? 0,
    address,
    said: () => output,
    ended: new Promise((resolve) => child.once("exit", resolve)),
    signal: (name) => void child.kill(name),
  };
}

/** The command lines of all processes that have to do with this data folder. */
export function processesOn(data: string): string[] {
  const listed = execFileSync("ps", ["-eo", "args"], { encoding: "utf8" }).split("\n");
  const names = [data, clusterName(path.join(data, "postgres/cluster"))];
  return listed.filter((line) => names.some((name) => line.includes(name)));
}

export function childrenOf(pid: number): { pid: number; command: string }[] {
  return execFileSync("ps", ["-eo", "ppid,pid,args"], { encoding: "utf8" })
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((fields) => Number(fields?.[1]) === pid)
    .map((fields) => ({ pid: Number(fields?.[2]), command: fields?.[3] ?? "" }));
}

export function postmasterPid(data: string): number {
  return Number(pidFile(data)[0]);
}

/** Asks the embedded database of a data folder. */
export async function query<Row extends pg.QueryResultRow>(data: string, sql: string): Promise<Row[]> {
  const password = readFileSync(path.join(data, "postgres/password"), "utf8");
  const port = Number(pidFile(data)[3]);
  const client = new pg.Client({ host: "127.0.0.1", port, user: "hallway", password, database: "hallway" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

function pidFile(data: string): string[] {
  const file = path.join(data, "postgres/cluster/postmaster.pid");
  return existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
}
