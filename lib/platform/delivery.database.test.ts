import { describe, expect, it } from "vitest";
import { db, transaction } from "./db";
import { deliverMail } from "./delivery";
import { enqueueMails, type Mail } from "./mail";
import { handOver } from "./mail-server";
import { withDatabase } from "./testing";
import { withMailServer } from "./testing-mail";

const server = withMailServer();
withDatabase();

const now = new Date("2027-01-02T12:00:00Z");
const deliver = (id: string, isLast = false) => deliverMail(id, { now, isLast });
const read = (id: string) => db().outboxMail.findUniqueOrThrow({ where: { id } });

async function write(address: string, more: Partial<Mail> = {}): Promise<string> {
  const mail = { kind: "invitation", to: { name: "Ada", address }, subject: "Hello", text: "Hi", html: "<p>Hi" };
  await transaction((tx) => enqueueMails(tx, [{ ...mail, ...more }]));
  const { id } = await db().outboxMail.findFirstOrThrow({
    where: { toAddress: address },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  return id;
}

/** The job that was queued for a mail last. */
async function jobOf(id: string) {
  const key = `deliver_mail ${id}`;
  const [job] = await db().$queryRaw<{ runAt: Date }[]>`
    SELECT run_at AS "runAt" FROM graphile_worker.jobs WHERE key = ${key}`;
  return job;
}

describe("a mail", () => {
  it("is handed over once, however often its job runs", async () => {
    const id = await write("once@example.org");
    await deliver(id);
    await deliver(id);
    expect(server.receivedBy("once@example.org")).toHaveLength(1);
    expect(await read(id)).toMatchObject({ sentAt: now, failedAt: null, attempts: 1, claimedUntil: null });
  });

  it("is handed over once by two workers at the same time; the second looks again when the claim has passed", async () => {
    const id = await write("two@example.org");
    server.beforeAnswer = async () => {
      server.beforeAnswer = undefined;
      await deliver(id);
    };
    await deliver(id);
    expect(server.receivedBy("two@example.org")).toHaveLength(1);
    expect((await jobOf(id))?.runAt.getTime()).toBeGreaterThan(Date.now() + 60_000);
    await deliver(id);
    expect(server.receivedBy("two@example.org")).toHaveLength(1);
  });

  it("would be handed over twice by workers that only look whether it was sent", async () => {
    const id = await write("control@example.org");
    const unclaimed = async () => {
      const mail = await read(id);
      if (!mail.sentAt) await handOver({ ...mail, threadId: null });
      await db().outboxMail.update({ where: { id }, data: { sentAt: now } });
    };
    server.beforeAnswer = async () => {
      server.beforeAnswer = undefined;
      await unclaimed();
    };
    await unclaimed();
    expect(server.receivedBy("control@example.org")).toHaveLength(2);
  });

  it("goes over the connection of the one before", async () => {
    const ids = [await write("first@example.org"), await write("second@example.org")];
    const before = server.connections;
    for (const id of ids) await deliver(id);
    expect(server.connections).toBe(before + 1);
  });

  it("of no use any more is not sent", async () => {
    const id = await write("late@example.org", { expiresAt: now });
    await deliver(id);
    expect(server.receivedBy("late@example.org")).toEqual([]);
    expect(await read(id)).toMatchObject({ failedAt: now, attempts: 0 });
  });
});

describe("a mail that is refused", () => {
  it.each([
    ["gone", "550 no such mailbox"],
    ["unwanted", "554 not these words"],
  ])("for good (%s) says why, and is not tried again by itself", async (kind, reason) => {
    const id = await write(`${kind}@example.org`);
    await deliver(id);
    await deliver(id);
    const mail = await read(id);
    expect(mail).toMatchObject({ sentAt: null, failedAt: now, attempts: 1 });
    expect(mail.lastError).toContain(reason);
  });

  it.each([
    ["busy", "450 come back later"],
    ["greylisted", "451 come back later"],
    ["silent", "Timeout"],
    ["dropped", "closed"],
    ["lost", "closed"],
  ])("for now (%s) is tried again, and the log learns no address", async (kind, reason) => {
    const id = await write(`${kind}@example.org`);
    const failure = await deliver(id).catch((error: Error) => error.message);
    expect(failure).toContain("could not be handed over yet");
    expect(failure).not.toContain("@");
    const mail = await read(id);
    expect(mail).toMatchObject({ sentAt: null, failedAt: null, attempts: 1, claimedUntil: null });
    expect(mail.lastError).toContain(reason);
  });

  it("for now to the last is given up, with the reason", async () => {
    const id = await write("busy-to-the-end@example.org");
    await deliver(id, true);
    const mail = await read(id);
    expect(mail).toMatchObject({ sentAt: null, failedAt: now });
    expect(mail.lastError).toContain("450 come back later");
  });

  it("by a server that does not know us waits, for the password says nothing about it", async () => {
    const id = await write("locked-out@example.org");
    server.letsIn = false;
    await expect(deliver(id)).rejects.toThrow("could not be handed over yet");
    expect(await read(id)).toMatchObject({ sentAt: null, failedAt: null });
    server.letsIn = true;
    await deliver(id);
    expect(await read(id)).toMatchObject({ sentAt: now, lastError: null });
  });
});

it("a mail that was taken by a server which died before saying so comes again as the same message", async () => {
  const id = await write("lost-for-words@example.org");
  await expect(deliver(id)).rejects.toThrow();
  await expect(deliver(id)).rejects.toThrow();
  const ids = server.receivedBy("lost-for-words@example.org").map((mail) => /^Message-ID: (.+)$/im.exec(mail)?.[1]);
  expect(ids).toEqual([`<${id}@localhost>`, `<${id}@localhost>`]);
});

describe("the headers of a mail", () => {
  const headersOf = (address: string) => {
    const [head = ""] = (server.receivedBy(address).at(-1) ?? "").split("\r\n\r\n");
    const lines = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
    return new Map(lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]));
  };

  it("name one recipient and one subject, whatever is typed into them", async () => {
    const typed = "A\r\nBcc: eve@evil.example\r\n\r\nBody";
    const id = await write("header@example.org", {
      to: { name: typed, address: "header@example.org" },
      subject: typed,
      replyTo: "host@example.org\r\nBcc: eve@evil.example",
      unsubscribeUrl: "https://example.org/\r\nBcc: eve@evil.example",
    });
    await deliver(id);
    const headers = headersOf("header@example.org");
    expect([...headers.keys()]).not.toContain("Bcc");
    expect(headers.get("Subject")).toMatch(/^A Bcc: eve@evil.example +Body$/);
    expect(server.recipients.at(-1)).toEqual(["header@example.org"]);
  });

  it("say that a program wrote it, and how one press ends its like", async () => {
    const address = "list@example.org";
    await deliver(await write(address, { unsubscribeUrl: "https://hallway.example.org/rsvp/x/unsubscribe" }));
    const headers = headersOf(address);
    expect(headers.get("List-Unsubscribe")).toBe("<https://hallway.example.org/rsvp/x/unsubscribe>");
    expect(headers.get("List-Unsubscribe-Post")).toBe("List-Unsubscribe=One-Click");
    expect(headers.get("Auto-Submitted")).toBe("auto-generated");
  });

  it("send the answer to who wrote it, where somebody did", async () => {
    await deliver(await write("answer@example.org", { replyTo: "host@example.org" }));
    expect(headersOf("answer@example.org").get("Reply-To")).toBe("host@example.org");
    expect(headersOf("answer@example.org").has("Auto-Submitted")).toBe(false);
  });
});
