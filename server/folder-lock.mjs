// One data folder belongs to one running Hallway. The claim names a process so exactly that a claim left by one that
// was killed is never mistaken for a living one, even after a restart has given its number to another.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { watchedParent } from "./lifetime.mjs";
import { identityOf } from "./process-identity.mjs";

/** A holder whose npm was killed is already on its way out: how long to wait for it. */
const HANDOVER_MS = 15_000;

/**
 * Claims `folder` for this process and answers what gives it back. Throws an Error with one clear message when another
 * running Hallway holds it.
 * @param {string} folder
 */
export async function takeFolder(folder) {
  mkdirSync(folder, { recursive: true });
  const claim = path.join(folder, "hallway.lock");
  const mine = JSON.stringify({ pid: process.pid, identity: identityOf(process.pid), parent: watchedParent() });
  for (const until = Date.now() + HANDOVER_MS; ; ) {
    if (claimed(claim, mine)) return () => giveBack(claim, mine);
    const holder = readClaim(claim);
    if (!holder) continue;
    if (!isAlive(holder)) dropStale(claim, holder.text);
    else if (isOrphan(holder) && Date.now() < until) await sleep(100);
    else
      throw new Error(
        `Hallway is already running on ${folder} (process ${holder.pid}). Stop that one first, or set HALLWAY_DATA to another folder.`,
      );
  }
}

/** A hard link is made whole or not at all, so nobody ever reads half a claim. */
function claimed(claim, mine) {
  const draft = `${claim}.${process.pid}`;
  writeFileSync(draft, mine);
  try {
    linkSync(draft, claim);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function readClaim(claim) {
  try {
    const text = readFileSync(claim, "utf8");
    return { text, ...JSON.parse(text) };
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    if (error instanceof SyntaxError) return { text: readFileSync(claim, "utf8"), pid: 0 };
    throw error;
  }
}

function isAlive(holder) {
  return holder.pid > 0 && identityOf(holder.pid) === holder.identity;
}

function isOrphan(holder) {
  return holder.parent !== undefined && identityOf(holder.parent) === undefined;
}

/** Moves a dead holder's claim away. Should another start have replaced it meanwhile, its claim is put back. */
function dropStale(claim, text) {
  const aside = `${claim}.${process.pid}.stale`;
  try {
    renameSync(claim, aside);
    if (readFileSync(aside, "utf8") !== text) linkSync(aside, claim);
  } catch (error) {
    if (error.code !== "ENOENT" && error.code !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function giveBack(claim, mine) {
  if (readClaim(claim)?.text === mine) rmSync(claim, { force: true });
}
