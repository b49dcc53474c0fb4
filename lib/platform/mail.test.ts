import { expect, test } from "vitest";
import { db, transaction } from "./db";
import { enqueueMail } from "./mail";
import { withDatabase } from "./testing";

withDatabase();

const mail = {
  kind: "sign-in",
  to: { address: "ada@example.org" },
  subject: "Hello",
  text: "Hello",
  html: "<p>Hello</p>",
};

test("a mail and its job are there once the transaction is committed", async () => {
  await transaction((tx) => enqueueMail(tx, mail));
  expect(await countJobs()).toBe(1);
  expect(await db().outboxMail.count()).toBe(1);
});

test("a transaction that fails leaves neither mail nor job", async () => {
  const before = [await db().outboxMail.count(), await countJobs()];
  const failing = transaction(async (tx) => {
    await enqueueMail(tx, mail);
    throw new Error("something else went wrong");
  });
  await expect(failing).rejects.toThrow("something else");
  expect([await db().outboxMail.count(), await countJobs()]).toEqual(before);
});

async function countJobs(): Promise<number> {
  const [row] = await db().$queryRaw<
    { n: number }[]
  >`SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE task_identifier = 'deliver_mail'`;
  return row?.n ?? 0;
}
