import { createServer } from "node:net";

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** "localhost" means both of its addresses: browsers try the one, scripts the other. */
export function addressesOf(host: string): string[] {
  return host === "localhost" ? ["127.0.0.1", "::1"] : [host];
}

/** Throws one clear message when the port cannot be had. */
export async function requirePort(host: string, port: number): Promise<void> {
  for (const address of addressesOf(host)) {
    await new Promise<void>((resolve, reject) => {
      const probe = createServer().once("error", (error: NodeJS.ErrnoException) => {
        if (isAddressMissing(error) && address === "::1") resolve();
        else reject(portProblem(error, host, port));
      });
      probe.listen({ host: address, port, exclusive: true }, () => probe.close(() => resolve()));
    });
  }
}

/** A machine without IPv6 has no ::1 to listen on, and needs none. */
export function isAddressMissing(error: NodeJS.ErrnoException): boolean {
  return error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT";
}

export function portProblem(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === "EADDRINUSE")
    return new Error(
      `Port ${port} is taken by another program. Set PORT to a free one, e.g. PORT=${port + 1} npm start`,
    );
  if (error.code === "EACCES")
    return new Error(`Port ${port} needs more rights than this user has. Set PORT to 1024 or higher.`);
  return new Error(`Hallway cannot listen on ${host}:${port}: ${error.message}`);
}
