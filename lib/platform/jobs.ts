import "server-only";
import { Logger, run, type TaskList } from "graphile-worker";
import type { Tx } from "./db";
import { settings } from "./env";

/** Queues a job inside the caller's transaction: it runs if and only if that commits. */
export async function enqueueJob(tx: Tx, task: string, payload: object, maxAttempts = 10): Promise<void> {
  await tx.$executeRaw`SELECT graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json, max_attempts => ${maxAttempts}::int)`;
}

const kept = globalThis as typeof globalThis & { hallwayStopJobs?: () => Promise<void> };

const logger = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") console.error(`jobs: ${message}`);
});

/** Works through the queue from now on, two jobs at a time. What stops it is left for `server/`, which ends the process. */
export async function startJobs(taskList: TaskList): Promise<void> {
  if (kept.hallwayStopJobs) return;
  const runner = await run({
    connectionString: settings().DATABASE_URL,
    concurrency: 2,
    noHandleSignals: true,
    taskList,
    logger,
  });
  let isStopping = false;
  kept.hallwayStopJobs = async () => {
    isStopping = true;
    await runner.stop();
  };
  runner.promise.catch((error: Error) => {
    if (!isStopping) console.error(`jobs: stopped, ${error.message}`);
  });
}
