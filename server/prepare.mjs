// What must be there before Hallway runs: node, the packages, the build. Shared by `npm start`, `npm test` and `npm run
// bench`.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fingerprint, unlessStamped } from "./fingerprint.mjs";
import { step } from "./progress.mjs";
import { root, runNpm, runTool } from "./run-tool.mjs";

const OLDEST_NODE = [20, 19];

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Error(`Hallway needs Node ${OLDEST_NODE.join(".")} or later; this is ${process.versions.node}.`);
}

/** Installs the packages of the lockfile, those for building and testing too. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await step("Installing packages, about a minute", () => runNpm("ci", "--include=dev", "--no-audit", "--no-fund"));
}

/** npm writes down what it installed, last of all: an install cut short does not count. */
function isInstalled() {
  const record = path.join(root, "node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = packagesOf(path.join(root, "package-lock.json"));
  const present = packagesOf(record);
  return Object.entries(wanted).every(
    ([at, { version, optional }]) => at === "" || optional || present[at]?.version === version,
  );
}

/** @returns {Record<string, { version: string, optional?: boolean }>} */
function packagesOf(/** @type {string} */ lockfile) {
  return JSON.parse(readFileSync(lockfile, "utf8")).packages;
}

const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema",
  "prisma/demo",
  "instrumentation.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "prisma.config.ts",
  "tsconfig.json",
  "package-lock.json",
];

/** Generates the database client and builds the pages. Needs no database. */
export async function ensureBuilt() {
  const isSource = (/** @type {string} */ file) => !/\.test\.tsx?$/.test(file);
  await ensureGenerated();
  await unlessStamped(path.join(root, ".next/hallway-built"), fingerprint(root, SOURCES, isSource), () =>
    step("Building, about half a minute", () => runTool("next/dist/bin/next", ["build"], { NODE_ENV: "production" })),
  );
}

/** Generates the database client from the schema. */
export async function ensureGenerated() {
  const made = path.join(root, "generated/prisma");
  const stamp = path.join(made, ".hallway-generated");
  await unlessStamped(stamp, fingerprint(root, ["prisma/schema", "package-lock.json"]), () =>
    step("Generating the database client", () => runTool("prisma/build/index.js", ["generate"])),
  );
}

/** Says why this stops here: one message, no stack. */
export function refuse(/** @type {unknown} */ error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`\n  ✗ ${message.replaceAll("\n", "\n    ")}\n`);
}
