import "server-only";
import type { Tx } from "./db";

/** Queues a job inside the caller's transaction: it runs if and only if that commits. */
export async function enqueueJob(tx: Tx, task: string, payload: object, maxAttempts = 10): Promise<void> {
  await tx.$executeRaw`SELECT graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json, max_attempts => ${maxAttempts}::int)`;
}
