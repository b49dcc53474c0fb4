import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/find-browser.mjs";
import { freePort } from "./server/ports";

// Chosen once, by the process that starts the server; the workers inherit both.
process.env.HALLWAY_TEST_PORT ??= String(await freePort());
process.env.HALLWAY_BROWSER ??= findBrowser();

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/support/serve.ts",
  workers: 2,
  retries: 0,
  timeout: 60_000,
  forbidOnly: process.env.CI === "true",
  reporter: process.env.HALLWAY_TEST_REPORT
    ? [["list"], ["json", { outputFile: process.env.HALLWAY_TEST_REPORT }]]
    : [["list"]],
  use: {
    baseURL: `http://localhost:${process.env.HALLWAY_TEST_PORT}`,
    launchOptions: { executablePath: process.env.HALLWAY_BROWSER, args: quiet },
    trace: "retain-on-failure",
  },
  projects: [
    { name: "with-javascript", testIgnore: "**/*.nojs.spec.ts" },
    { name: "without-javascript", testMatch: "**/*.nojs.spec.ts", use: { javaScriptEnabled: false } },
  ],
});
