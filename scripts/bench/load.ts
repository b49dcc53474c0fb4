import { connect, type Socket } from "node:net";

export type Load = { perSecond: number; p99: number };

const CONNECTIONS = 32;

/**
 * Asks for one page over and over on connections that stay open, for so many milliseconds. Every answer must be as long
 * as the first, so that reading one takes no parser and this costs less than what it measures.
 */
export async function load(port: number, request: string, milliseconds: number): Promise<Load> {
  const length = await lengthOfAnswer(port, request);
  const latencies: number[] = [];
  const began = performance.now();
  const until = began + milliseconds;
  const askers = Array.from({ length: CONNECTIONS }, () => ask(port, request, length, until, latencies));
  await Promise.all(askers);
  const seconds = (performance.now() - began) / 1000;
  latencies.sort((a, b) => a - b);
  return { perSecond: latencies.length / seconds, p99: latencies[Math.floor(latencies.length * 0.99)] ?? 0 };
}

function ask(port: number, request: string, length: number, until: number, latencies: number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = open(port, reject);
    let sent = 0;
    let missing = length;
    const next = () => {
      sent = performance.now();
      missing = length;
      socket.write(request);
    };
    socket.on("connect", next);
    socket.on("data", (chunk: Buffer) => {
      missing -= chunk.length;
      if (missing > 0) return;
      if (missing < 0) reject(new Error("an answer was longer than the first"));
      const now = performance.now();
      latencies.push(now - sent);
      if (now < until) next();
      else socket.end(resolve);
    });
  });
}

/** Head and body of the answer, in bytes. */
function lengthOfAnswer(port: number, request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = open(port, reject);
    let received = Buffer.alloc(0);
    socket.on("connect", () => socket.write(request));
    socket.on("data", (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      const head = received.indexOf("\r\n\r\n") + 4;
      const body = Number(/^content-length: (\d+)/im.exec(received.toString("latin1"))?.[1]);
      if (head < 4 || received.length < head + body) return;
      socket.destroy();
      if (received.toString("latin1", 9, 12) === "200") resolve(received.length);
      else reject(new Error(`the answer is ${received.toString("latin1", 9, 12)}`));
    });
  });
}

function open(port: number, reject: (error: Error) => void): Socket {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  socket.on("error", reject);
  return socket;
}
