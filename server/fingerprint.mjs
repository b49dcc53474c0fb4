// Tells whether files changed since a step last ran: a digest of their names and contents, kept beside what was made.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * The digest of files and whole folders below `root`. A name that does not exist counts as absent.
 * @param {string} root
 * @param {string[]} names
 * @param {(file: string) => boolean} [counts] which files of the folders matter
 */
export function fingerprint(root, names, counts = () => true) {
  const digest = createHash("sha256").update(process.versions.node.split(".")[0] ?? "");
  for (const file of names.flatMap((name) => filesUnder(root, name)).filter(counts)) {
    digest.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return digest.digest("hex");
}

/** @returns {string[]} */
function filesUnder(/** @type {string} */ root, /** @type {string} */ name) {
  const full = path.join(root, name);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [name];
  const inside = readdirSync(full).sort();
  return inside.flatMap((entry) => filesUnder(root, path.posix.join(name, entry)));
}

/** Runs `make` unless `stamp` holds `wanted`. The stamp is gone while it runs: a step cut short counts as not done. */
export async function unlessStamped(
  /** @type {string} */ stamp,
  /** @type {string} */ wanted,
  /** @type {() => Promise<void>} */ make,
) {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  rmSync(stamp, { force: true });
  await make();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}
