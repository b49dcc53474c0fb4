import { createServer, type RequestListener, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { addressesOf, isAddressMissing, portProblem } from "./ports";

type Upgrade = (request: Parameters<RequestListener>[0], socket: Duplex, head: Buffer) => unknown;

/** Opens the door. Answers what closes it again: nobody new comes in, and whoever is inside is answered first. */
export async function listen(
  host: string,
  port: number,
  onRequest: RequestListener,
  onUpgrade?: Upgrade,
): Promise<() => Promise<void>> {
  const servers: Server[] = [];
  for (const address of addressesOf(host)) {
    const server = createServer(onRequest);
    if (onUpgrade) server.on("upgrade", onUpgrade);
    if (await opened(server, address, host, port)) servers.push(server);
  }
  return async () => {
    await Promise.all(servers.map(closed));
  };
}

function opened(server: Server, address: string, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (isAddressMissing(error) && address === "::1") resolve(false);
      else reject(portProblem(error, host, port));
    });
    server.listen({ host: address, port }, () => resolve(true));
  });
}

/** Connections that browsers hold open without a request must not hold up the end. */
async function closed(server: Server): Promise<void> {
  let isOpen = true;
  server.close(() => {
    isOpen = false;
  });
  while (isOpen) {
    server.closeIdleConnections();
    await sleep(20);
  }
}
