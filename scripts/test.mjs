// `npm test`: everything, on a fresh clone. Ends with one line that counts.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { lifetime } from "../server/lifetime.mjs";
import { checkNode, ensureBuilt, ensureInstalled, refuse } from "../server/prepare.mjs";
import { root, showTool } from "../server/run-tool.mjs";
import { askAll, driftGate, gates } from "./gates.mjs";

const reports = mkdtempSync(path.join(tmpdir(), "hallway-reports-"));
let passed = 0;
let failed = 0;

try {
  checkNode();
  process.chdir(root);
  lifetime.begin();
  await ensureInstalled();
  await ensureBuilt();

  console.log("\nGates");
  const all = [...gates, driftGate];
  const gatesPassed = await askAll(all);
  count(gatesPassed, all.length - gatesPassed);

  console.log("\nUnit, mutation and process tests");
  await vitest("rules", "database");
  await vitest("process"); // alone: they time a whole Hallway's life

  console.log("\nJourneys");
  await journeys();
} catch (error) {
  refuse(error);
  count(0, 1);
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
await lifetime.stop(process.exitCode);

async function vitest(/** @type {string[]} */ ...projects) {
  const report = path.join(reports, `${projects.join("-")}.json`);
  const chosen = projects.flatMap((name) => ["--project", name]);
  const code = await showTool("vitest/vitest.mjs", [
    "run",
    ...chosen,
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${report}`,
  ]);
  const told = read(report);
  const brokenFiles = told?.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  countRun(code, told?.numPassedTests, (told?.numFailedTests ?? 0) + (brokenFiles?.length ?? 0));
}

async function journeys() {
  const report = path.join(reports, "journeys.json");
  const { findBrowser } = await import("./find-browser.mjs"); // needs packages
  const browser = findBrowser();
  console.log(`  in ${browser}\n`);
  const env = { HALLWAY_TEST_REPORT: report, HALLWAY_BROWSER: browser };
  const code = await showTool("@playwright/test/cli.js", ["test"], env);
  const stats = read(report)?.stats;
  countRun(code, stats?.expected, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0));
}

/** A runner that failed without saying which test is one failure. */
function countRun(/** @type {number} */ code, ran = 0, broken = 0) {
  count(ran, code !== 0 && broken === 0 ? 1 : broken);
}

function count(/** @type {number} */ more, /** @type {number} */ broken) {
  passed += more;
  failed += broken;
}

function read(/** @type {string} */ report) {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return undefined;
  }
}
