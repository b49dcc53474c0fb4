import "server-only";
import { Logger, run, type TaskList } from "graphile-worker";
import type { Tx } from "./db";
import { settings } from "./env";

/**
 * Queues one job for every payload inside the caller's transaction: they run if and only if that commits. A job whose
 * payload is queued already is not queued twice, but starts anew.
 */
export async function enqueueJobs(tx: Tx, task: string, payloads: { id: string }[]): Promise<void> {
  if (payloads.length === 0) return;
  await tx.$queryRaw`
    SELECT count(*)::int FROM graphile_worker.add_jobs(ARRAY(
      SELECT ROW(${task}, payload, NULL, NULL, NULL, ${task} || ' ' || (payload->>'id'), NULL, NULL)::graphile_worker.job_spec
      FROM json_array_elements(${JSON.stringify(payloads)}::json) AS payload))`;
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
