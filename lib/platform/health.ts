import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { db } from "./db";

const PATIENCE_MS = 2000;

/** Whether the database answers, soon. */
export async function isDatabaseReady(): Promise<boolean> {
  const answer = db().$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([answer, sleep(PATIENCE_MS, false)]);
}
