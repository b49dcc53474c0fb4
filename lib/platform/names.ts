import "server-only";
import type { Tx } from "./db";
import { firstFreeSlug } from "./slug";

/** Until the commit, nobody else names a new thing of this kind: what was looked for and not found stays missing. */
export async function nameAlone(tx: Tx, noun: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`name:${noun}`}))`;
}

/**
 * The first free address that begins with `base`. `findSlugs` reads those that begin alike. The lock is the noun's, not
 * the base's: "evening", counting on, and "evening-2", taken as it is, reach for the same address.
 */
export async function chooseSlug(
  tx: Tx,
  noun: string,
  base: string,
  findSlugs: (startsWith: string) => Promise<{ slug: string }[]>,
): Promise<string> {
  await nameAlone(tx, noun);
  const rows = await findSlugs(base);
  return firstFreeSlug(base, new Set(rows.map((row) => row.slug)));
}
