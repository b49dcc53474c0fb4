import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { db, transaction } from "./db";
import { deliverMail } from "./delivery";
import { freeDeadJobs } from "./jobs";
import { enqueueMail } from "./mail";
import { withDatabase } from "./testing";
import { withMailServer } from "./testing-mail";

const server = withMailServer();
withDatabase();

const deliver = (id: string) => deliverMail(id, { now: new Date(), isLast: false });

async function write(address: string): Promise<string> {
  const mail = { kind: "invitation", to: { address }, subject: "Hello", text: "Hi", html: "<p>Hi" };
  await transaction((tx) => enqueueMail(tx, mail));
  return (await db().outboxMail.findFirstOrThrow({ where: { toAddress: address } })).id;
}

/** Runs a worker of its own, and kills it once the server has the whole mail and before the worker knows. */
async function dieHandingOver(id: string, order: "deliver" | "record-first"): Promise<void> {
  const worker = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "lib/platform/testing-worker.ts", id, order],
    { env: process.env, stdio: "inherit" },
  );
  const ended = once(worker, "exit");
  server.beforeAnswer = async () => {
    server.beforeAnswer = undefined;
    worker.kill("SIGKILL");
    await ended;
  };
  const [, signal] = await ended;
  expect(signal).toBe("SIGKILL");
}

it("a worker that dies after handing over leaves the mail to others, who send it as the same message once its claim has passed", async () => {
  const id = await write("crash@example.org");
  await dieHandingOver(id, "deliver");
  expect(await db().outboxMail.findUniqueOrThrow({ where: { id } })).toMatchObject({ sentAt: null, attempts: 0 });

  await deliver(id);
  expect(server.receivedBy("crash@example.org")).toHaveLength(1);

  await db().$executeRaw`UPDATE "OutboxMail" SET "claimedUntil" = now() - interval '1 second' WHERE id = ${id}::uuid`;
  await Promise.all([deliver(id), deliver(id)]);
  const mails = server.receivedBy("crash@example.org");
  expect(mails.map((mail) => mail.includes(`Message-ID: <${id}@localhost>`))).toEqual([true, true]);
  expect((await db().outboxMail.findUniqueOrThrow({ where: { id } })).sentAt).not.toBeNull();
});

it("a worker that recorded before it handed over would lose the mail it dies with", async () => {
  const id = await write("control@example.org");
  await dieHandingOver(id, "record-first");
  await deliver(id);
  expect(server.receivedBy("control@example.org")).toEqual([]);
});

it("the job of a process that died is free again within minutes", async () => {
  const key = `deliver_mail ${await write("freed@example.org")}`;
  const lock = (since: string) => db().$executeRaw`
    UPDATE graphile_worker._private_jobs SET locked_by = ${`worker ${since}`}, locked_at = now() - ${since}::interval WHERE key = ${key}`;
  const isLocked = async () => {
    const [job] = await db().$queryRaw<{ isLocked: boolean }[]>`
      SELECT locked_at IS NOT NULL AS "isLocked" FROM graphile_worker.jobs WHERE key = ${key}`;
    return job?.isLocked;
  };
  await lock("1 minute");
  await freeDeadJobs();
  expect(await isLocked()).toBe(true);
  await lock("6 minutes");
  await freeDeadJobs();
  expect(await isLocked()).toBe(false);
});
