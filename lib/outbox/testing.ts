import { createServer, type Socket } from "node:net";
import { afterAll, beforeAll } from "vitest";

/** A mail server that knows three kinds of mailboxes, by how their address begins: gone, busy, and every other. */
export function withMailServer(): { received: string[] } {
  const received: string[] = [];
  const server = createServer((socket) => answer(socket, received));

  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const address = server.address();
    process.env.SMTP_URL = `smtp://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  return { received };
}

function answer(socket: Socket, received: string[]): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let mail: string | null = null;
  let rest = "";
  say("220 test");
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk) => {
    rest += chunk.toString();
    for (let end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
      const line = rest.slice(0, end);
      rest = rest.slice(end + 2);
      if (mail !== null && line !== ".") mail += `${line}\n`;
      else if (mail !== null) {
        received.push(mail);
        mail = null;
        say("250 taken");
      } else if (/^DATA/i.test(line)) {
        mail = "";
        say("354 go on");
      } else if (/^RCPT TO:<gone/i.test(line)) say("550 no such mailbox");
      else if (/^RCPT TO:<busy/i.test(line)) say("450 come back later");
      else if (/^QUIT/i.test(line)) socket.end("221 bye\r\n");
      else say("250 fine");
    }
  });
}
