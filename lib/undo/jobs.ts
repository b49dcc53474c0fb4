import "server-only";
import { Prisma } from "@/generated/prisma/client";
import { UNDO_DAYS } from "@/lib/history/rules";
import { transaction } from "@/lib/platform/db";
import { DAY } from "@/lib/platform/durations";

/**
 * Forgets what was deleted longer ago than it can be put back. Run each night, before the pictures that only it named
 * are swept.
 */
export async function forgetRemoved(now: Date): Promise<void> {
  const at = { lte: new Date(now.getTime() - UNDO_DAYS * DAY) };
  await transaction((tx) =>
    tx.change.updateMany({ where: { at, removed: { not: Prisma.AnyNull } }, data: { removed: Prisma.DbNull } }),
  );
}
