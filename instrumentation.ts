/** Next calls this once in every process that serves, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  if (process.env.HALLWAY_DEMO === "1") {
    const { loadDemo } = await import("@/prisma/demo/load");
    await loadDemo(new Date());
  }
  const { startJobs } = await import("@/lib/platform/jobs");
  const { schedule, tasks } = await import("@/lib/tasks");
  const { closeMailServer } = await import("@/lib/platform/mail-server");
  await startJobs(tasks, schedule, closeMailServer);
  const { sendWaitingMails } = await import("@/lib/outbox/jobs");
  await sendWaitingMails(new Date());
  const { scheduleMissingReminders } = await import("@/lib/messages/jobs");
  await scheduleMissingReminders(new Date());
}
