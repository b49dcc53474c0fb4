import "server-only";
import { type CronItem, Logger, parseCronItems, run, type TaskList } from "graphile-worker";
import { db, type Tx } from "./db";
import { settings } from "./env";

export type Job = {
  task: string;
  /** Says which job this is: a second one with the same key takes the place of the first, unless that is running. */
  key: string;
  payload: object;
  /** Now, if not said. */
  runAt?: Date;
};

/** Queues jobs inside the caller's transaction: they run if and only if that commits. */
export async function enqueueJobs(tx: Tx, jobs: Job[]): Promise<void> {
  if (jobs.length === 0) return;
  await tx.$queryRaw`
    SELECT count(*)::int FROM graphile_worker.add_jobs(ARRAY(
      SELECT ROW(task, payload, NULL, "runAt", NULL, key, NULL, NULL)::graphile_worker.job_spec
      FROM json_to_recordset(${JSON.stringify(jobs)}::json) AS job(task text, payload json, "runAt" timestamptz, key text)))`;
}

/** Whether a job of this key waits to be run. One that runs at this moment does not: it may have looked already. */
export async function isQueued(tx: Tx, key: string): Promise<boolean> {
  const waiting = await tx.$queryRaw<object[]>`
    SELECT 1 FROM graphile_worker.jobs WHERE key = ${key} AND locked_at IS NULL`;
  return waiting.length > 0;
}

/**
 * Takes every job whose key begins like this out of the queue, in the caller's transaction. One that runs is not tried
 * again.
 */
export async function dropJobs(tx: Tx, keyPrefix: string): Promise<void> {
  await tx.$queryRaw`
    SELECT count(graphile_worker.remove_job(key))::int FROM graphile_worker.jobs WHERE starts_with(key, ${keyPrefix})`;
}

const kept = globalThis as typeof globalThis & { hallwayStopJobs?: () => Promise<void> };

const logger = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") console.error(`jobs: ${message}`);
});

/**
 * Works through the queue from now on, four jobs at a time, and queues what `schedule` names when its time comes. What
 * stops it is left for `server/`, which ends the process; `onStop` runs once the last job is done.
 */
export async function startJobs(taskList: TaskList, schedule: CronItem[], onStop: () => void): Promise<void> {
  if (kept.hallwayStopJobs) return;
  const runner = await run({
    connectionString: settings().DATABASE_URL,
    concurrency: 4,
    noHandleSignals: true,
    taskList: { ...taskList, free_dead_jobs: freeDeadJobs },
    parsedCronItems: parseCronItems([
      { task: "free_dead_jobs", match: "* * * * *", options: { backfillPeriod: 0 } },
      ...schedule,
    ]),
    logger,
  });
  let isStopping = false;
  kept.hallwayStopJobs = async () => {
    isStopping = true;
    await runner.stop();
    onStop();
  };
  runner.promise.catch((error: Error) => {
    if (!isStopping) console.error(`jobs: stopped, ${error.message}`);
  });
}

/**
 * Lets others take what a process that died was working on. No job of ours takes minutes, and the queue by itself would
 * wait for hours: longer than a reminder is good for.
 */
export async function freeDeadJobs(): Promise<void> {
  await db().$queryRaw`
    SELECT 1 FROM graphile_worker.force_unlock_workers(ARRAY(
      SELECT DISTINCT locked_by FROM graphile_worker.jobs WHERE locked_at < now() - interval '5 minutes'))`;
}
