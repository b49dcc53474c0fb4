import "server-only";
import { db, type Tx } from "@/lib/platform/db";
import { type Lines, NO_LINES } from "./place-rules";
import { countLines, type LineRow } from "./sql";

/** Who waits for each pool of seats: who comes next is one behind them. */
export async function getLines(eventId: string, reader: Tx = db()): Promise<Lines> {
  const rows = await reader.$queryRaw<LineRow[]>(countLines(eventId));
  return { ...NO_LINES, ...Object.fromEntries(rows.map(({ mode, ...line }) => [mode, line])) };
}
