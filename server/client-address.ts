import { createHmac, randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isIPv4, isIPv6 } from "node:net";
import { CLIENT_HEADER } from "@/lib/platform/client";

type Asking = { socketAddress: string | undefined; forwardedFor: string | undefined };

/** Where a connection is gone before anybody read where it came from: all of these count as one. */
const NOWHERE = "nowhere";

/**
 * The network a request comes from. Each proxy adds on the right of X-Forwarded-For whom it heard; so with
 * `trustedProxies` of ours in front, that many entries from the right nobody outside can have written, and everything
 * left of them anybody can.
 */
export function networkOf({ socketAddress, forwardedFor }: Asking, trustedProxies: number): string {
  const entries = trustedProxies > 0 ? (forwardedFor ?? "").split(",") : [];
  // Fewer entries than proxies: this request did not come through all of them, so what it says of itself is worth
  // nothing.
  return groupOf(withoutPort(entries.at(-trustedProxies) ?? "")) ?? groupOf(socketAddress ?? "") ?? NOWHERE;
}

/** "192.0.2.1:8080" and "[2001:db8::1]:8080", as some proxies write them. */
function withoutPort(entry: string): string {
  return entry.trim().replace(/^\[(.+)\](?::\d+)?$|^([^:]+):\d+$/, "$1$2");
}

/**
 * An IPv4 address by itself; of an IPv6 address what its network was given, as a home or a server holds a whole /64.
 */
function groupOf(address: string): string | null {
  const bare = address.replace(/%.*$/, "");
  if (isIPv4(bare)) return bare;
  if (!isIPv6(bare)) return null;
  const groups = groupsOf(bare);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return groups.slice(6).flatMap(bytesOf).join(".");
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(":")}::/64`;
}

/** The eight numbers of an IPv6 address, whichever way it is abbreviated. */
function groupsOf(address: string): number[] {
  const [head = [], tail] = address.split("::").map(numbersOf);
  if (tail === undefined) return [...head];
  return [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => 0), ...tail];
}

function numbersOf(part: string): number[] {
  if (part === "") return [];
  return part.split(":").flatMap((group) => {
    if (!group.includes(".")) return [Number.parseInt(group, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = group.split(".").map(Number);
    return [a * 256 + b, c * 256 + d];
  });
}

function bytesOf(group: number): number[] {
  return [group >> 8, group & 255];
}

const key = randomBytes(32);

/** A word for a network that means nothing outside this process and is forgotten with it. */
function pseudonym(network: string): string {
  return createHmac("sha256", key).update(network).digest("base64url").slice(0, 22);
}

/** Says in the request who asks, in place of whatever it said of itself. Answers what it wrote. */
export function nameClient(request: IncomingMessage, trustedProxies: number): string {
  const forwarded = request.headers["x-forwarded-for"];
  const asking = {
    socketAddress: request.socket.remoteAddress,
    forwardedFor: Array.isArray(forwarded) ? forwarded.join(",") : forwarded,
  };
  const client = pseudonym(networkOf(asking, trustedProxies));
  request.headers[CLIENT_HEADER] = client;
  return client;
}
