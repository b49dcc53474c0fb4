import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { nameClient, networkOf } from "./client-address";

const from = (socketAddress: string | undefined, forwardedFor?: string) => ({ socketAddress, forwardedFor });

describe("without a proxy", () => {
  test("the socket's address counts, and X-Forwarded-For buys nothing", () => {
    expect(networkOf(from("192.0.2.1"), 0)).toBe("192.0.2.1");
    expect(networkOf(from("192.0.2.1", "198.51.100.7, 10.0.0.1"), 0)).toBe("192.0.2.1");
  });

  test("an IPv4 address is the same when it arrives mapped into IPv6, however that is written", () => {
    for (const mapped of ["::ffff:192.0.2.1", "::FFFF:c000:201", "0:0:0:0:0:ffff:192.0.2.1", "::ffff:192.0.2.1%eth0"]) {
      expect(networkOf(from(mapped), 0), mapped).toBe("192.0.2.1");
    }
  });

  test("all addresses of one IPv6 network count as one, and two networks as two", () => {
    const network = "2001:db8:0:7::/64";
    for (const address of [
      "2001:db8:0:7::1",
      "2001:DB8:0:7:ffff:1:2:3",
      "2001:0db8::7:0:0:0:9",
      "2001:db8::7:0:0:1.2.3.4",
    ])
      expect(networkOf(from(address), 0), address).toBe(network);
    expect(networkOf(from("2001:db8:0:8::1"), 0)).toBe("2001:db8:0:8::/64");
    expect(networkOf(from("::1"), 0)).toBe("0:0:0:0::/64");
  });

  test("a connection that is gone already is counted with all others like it", () => {
    expect(networkOf(from(undefined), 0)).toBe("nowhere");
  });
});

describe("behind proxies", () => {
  test("the nearest proxy's word counts; what the sender wrote before it does not", () => {
    expect(networkOf(from("127.0.0.1", "198.51.100.7"), 1)).toBe("198.51.100.7");
    expect(networkOf(from("127.0.0.1", "1.1.1.1, 2.2.2.2,198.51.100.7"), 1)).toBe("198.51.100.7");
    expect(networkOf(from("127.0.0.1", "1.1.1.1, 198.51.100.7, 10.0.0.2"), 2)).toBe("198.51.100.7");
  });

  test("an address with a port or in brackets is read like one without", () => {
    expect(networkOf(from("127.0.0.1", "198.51.100.7:4711"), 1)).toBe("198.51.100.7");
    expect(networkOf(from("127.0.0.1", "[2001:db8:0:7::1]:4711"), 1)).toBe("2001:db8:0:7::/64");
    expect(networkOf(from("127.0.0.1", "[2001:db8:0:7::1]"), 1)).toBe("2001:db8:0:7::/64");
    expect(networkOf(from("127.0.0.1", "::ffff:198.51.100.7"), 1)).toBe("198.51.100.7");
  });

  test("whoever came past a proxy, or through one that says nothing, is counted by the socket", () => {
    for (const said of [undefined, "", "unknown", "198.51.100.7, ", "_hidden", "198.51.100.700", "a".repeat(10_000)]) {
      expect(networkOf(from("127.0.0.1", said), 1), said).toBe("127.0.0.1");
    }
    expect(networkOf(from("192.0.2.1", "198.51.100.7"), 2)).toBe("192.0.2.1");
  });
});

describe("the name of a client", () => {
  function request(headers: Record<string, string>): IncomingMessage {
    return Object.assign(new IncomingMessage(new Socket()), { headers });
  }

  test("replaces every name that came from outside, and holds no address", () => {
    const forged = request({ "x-hallway-client": "somebody, else", "x-forwarded-for": "198.51.100.7" });
    const name = nameClient(forged, 1);
    expect(forged.headers["x-hallway-client"]).toBe(name);
    expect(name).toMatch(/^[\w-]{22}$/);
    expect(nameClient(request({ "x-forwarded-for": "9.9.9.9, 198.51.100.7" }), 1)).toBe(name);
    expect(nameClient(request({ "x-forwarded-for": "198.51.100.8" }), 1)).not.toBe(name);
  });
});
