import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { commandOf, identityOf } from "../process-identity.mjs";

type Postmaster = { pid: number; isReady: boolean };

/**
 * What a postmaster of ours is called, in its command line too. That tells clusters apart without naming a folder,
 * which every account of the machine could read there.
 */
export function clusterName(cluster: string): string {
  return `hallway-${createHash("sha256").update(path.resolve(cluster)).digest("hex").slice(0, 16)}`;
}

/**
 * The postmaster that runs on this cluster, if one does. Its pid file alone proves nothing: the number may be another's
 * by now.
 */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const lines = readPidFile(cluster)?.split("\n");
  const pid = Number(lines?.[0]);
  if (!lines || !(pid > 0) || identityOf(pid) === undefined || !commandOf(pid).includes(clusterName(cluster))) {
    return undefined;
  }
  return { pid, isReady: lines[7]?.trim() === "ready" };
}

/** Stops a postmaster that outlived the Hallway which started it. What it acknowledged is on disk. */
export async function stopLeftover(cluster: string): Promise<void> {
  const leftover = findPostmaster(cluster);
  if (leftover) await stopPostmaster(leftover.pid);
  // A file that names no postmaster of ours would keep the next one from starting when its number is in use again.
  if (!findPostmaster(cluster)) rmSync(path.join(cluster, "postmaster.pid"), { force: true });
}

/** Asks a postmaster to end its connections and write everything out; insists after eight seconds. */
export async function stopPostmaster(pid: number): Promise<void> {
  const identity = identityOf(pid);
  if (identity === undefined) return;
  process.kill(pid, "SIGINT");
  for (let waited = 0; identityOf(pid) === identity; waited += 20) {
    if (waited === 8000) process.kill(pid, "SIGQUIT");
    await sleep(20);
  }
}

function readPidFile(cluster: string): string | undefined {
  try {
    return readFileSync(path.join(cluster, "postmaster.pid"), "utf8");
  } catch {
    return undefined;
  }
}
