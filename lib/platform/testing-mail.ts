import type { Socket } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll } from "vitest";
import { closeMailServer } from "./mail-server";

/** What becomes of a mail, by the first word of its address: "busy-7@example.org". Every other mailbox takes it. */
const ANSWERS = {
  gone: "refused for good when its recipient is named",
  busy: "refused for now when its recipient is named",
  unwanted: "refused for good once it was read",
  greylisted: "refused for now once it was read",
  silent: "never answered",
  lost: "taken, but the connection dies before the answer",
  dropped: "left alone: the connection ends at its recipient's name",
} as const;

type Answer = keyof typeof ANSWERS;

export type MailServer = {
  /** Every mail it took, as it came over the wire. */
  received: string[];
  /** Those that were taken for this address. */
  receivedBy(address: string): string[];
  /** Whom each of them was for. */
  recipients: string[][];
  connections: number;
  /** While false, it knows nobody's password. */
  letsIn: boolean;
  /** What happens between the mail's last byte and the answer to it. */
  beforeAnswer?: (mail: string) => Promise<void>;
};

/**
 * A real SMTP server for this test file; `SMTP_URL` leads to it. What a mailbox does the first time, it does every
 * time.
 */
export function withMailServer(): MailServer {
  const sockets = new Map<number, Socket>();
  const mailServer: MailServer = {
    received: [],
    receivedBy: (address) =>
      mailServer.received.filter((mail) => mail.includes(`To: ${address}`) || mail.includes(`<${address}>`)),
    recipients: [],
    connections: 0,
    letsIn: true,
  };

  const smtp = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    closeTimeout: 100,
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, answer) =>
      mailServer.letsIn ? answer(null, { user: "hallway" }) : answer(refusal(535, "wrong password")),
    onConnect(_session, answer) {
      mailServer.connections += 1;
      answer();
    },
    onRcptTo({ address }, session, answer) {
      const kind = kindOf(address);
      if (kind === "gone") return answer(refusal(550, "no such mailbox"));
      if (kind === "busy") return answer(refusal(450, "come back later"));
      if (kind === "dropped") return sockets.get(session.remotePort)?.destroy();
      if (kind !== "silent") answer();
    },
    onData(stream, session, answer) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const kind = kindOf(session.envelope.rcptTo[0]?.address ?? "");
        if (kind === "unwanted") return answer(refusal(554, "not these words"));
        if (kind === "greylisted") return answer(refusal(451, "come back later"));
        const mail = Buffer.concat(chunks).toString();
        mailServer.received.push(mail);
        mailServer.recipients.push(session.envelope.rcptTo.map(({ address }) => address));
        await mailServer.beforeAnswer?.(mail);
        if (kind === "lost") sockets.get(session.remotePort)?.destroy();
        else answer();
      });
    },
  });
  // A connection that dies is what some mailboxes are for.
  smtp.on("error", () => undefined);
  smtp.server.on("connection", (socket: Socket) => sockets.set(socket.remotePort ?? 0, socket));

  beforeAll(async () => {
    await new Promise<void>((ready) => smtp.listen(0, "127.0.0.1", ready));
    const address = smtp.server.address();
    const port = typeof address === "object" ? address?.port : "";
    process.env.SMTP_URL = `smtp://hallway:secret@127.0.0.1:${port}/?socketTimeout=1000`;
  });
  afterEach(() => {
    mailServer.letsIn = true;
    delete mailServer.beforeAnswer;
    closeMailServer();
  });
  afterAll(() => new Promise<void>((closed) => smtp.close(closed)));

  return mailServer;
}

function kindOf(address: string): Answer | undefined {
  const word = address.split(/[-@]/)[0] ?? "";
  return word in ANSWERS ? (word as Answer) : undefined;
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
