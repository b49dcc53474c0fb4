// Finds a Chromium to test with: one that is installed, else Playwright's own, else Debian's package where we may
// install it.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** @returns {string} */
export function findBrowser() {
  const found = installed() ?? playwrights() ?? debians();
  if (found) return found;
  throw new Error("The journeys need a browser. Install Chromium or Chrome, or run: npx playwright install chromium");
}

function installed() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...ELSEWHERE].find((file) => existsSync(file));
}

function playwrights() {
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

function debians() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    execFileSync("apt-get", args, { env, stdio: "ignore" });
  }
  return installed();
}
