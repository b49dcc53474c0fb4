import { expect, test } from "vitest";
import { db, transaction } from "./db";
import { enqueueMail, enqueueMails } from "./mail";
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

test("a mail that says which one it is is written once, and sent by one job", async () => {
  const before = await countJobs();
  const thanks = { ...mail, onceKey: "thanks ada" };
  const written = await Promise.all([1, 2].map(() => transaction((tx) => enqueueMails(tx, [thanks, mail]))));
  expect(written.sort()).toEqual([1, 2]);
  expect(await db().outboxMail.count({ where: { onceKey: "thanks ada" } })).toBe(1);
  expect(await countJobs()).toBe(before + 3);
});

async function countJobs(): Promise<number> {
  const [row] = await db().$queryRaw<
    { n: number }[]
  >`SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE task_identifier = 'deliver_mail'`;
  return row?.n ?? 0;
}
