import { expect, test } from "vitest";
import { securityHeaders } from "./security-headers";

const policyOf = (path: string) => securityHeaders(path)["content-security-policy"] ?? "";
const cameraOf = (path: string) => /camera=\(\w*\)/.exec(securityHeaders(path)["permissions-policy"] ?? "")?.[0];

test("only the door may look through the camera and run WebAssembly", () => {
  expect(cameraOf("/door/secret")).toBe("camera=(self)");
  expect(policyOf("/door/secret")).toContain("'wasm-unsafe-eval'");
  for (const path of ["/", "/doors", "/organize", "/rsvp/secret", "/check-in/7K3MQ20N"]) {
    expect(cameraOf(path), path).toBe("camera=()");
    expect(policyOf(path), path).not.toContain("wasm");
  }
});

test("inline scripts run only where Next's runtime does", () => {
  const isOpen = (path: string) => /script-src [^;]*'unsafe-inline'/.test(policyOf(path));
  expect(["/organize", "/rsvp/secret", "/sign-in"].map(isOpen)).toEqual([true, true, true]);
  expect(["/", "/door/secret", "/check-in/7K3MQ20N"].map(isOpen)).toEqual([false, false, false]);
});

test("one worker, and no other script, may answer for the pages of volunteers", () => {
  expect(securityHeaders("/js/duty/worker.js")["service-worker-allowed"]).toBe("/");
  expect(securityHeaders("/js/door/door.js")).not.toHaveProperty("service-worker-allowed");
});

test("only public pages may show the players of other sites, and only those we know", () => {
  expect(policyOf("/recaps/pyflames-2")).toMatch(/frame-src 'self' https:\/\/www\.youtube-nocookie\.com /);
  for (const path of ["/organize", "/rsvp/secret", "/door/secret", "/sign-in"]) {
    expect(policyOf(path), path).not.toContain("youtube");
  }
  expect(policyOf("/")).not.toMatch(/frame-src[^;]*\*/);
});
