// The fast gates: what `npm run check` asks, and `npm test` first.
import { runTool } from "../server/run-tool.mjs";

/** @typedef {{ name: string, ask: () => Promise<unknown> }} Gate */

/** @type {Gate[]} */
export const gates = [
  {
    name: "types",
    async ask() {
      await runTool("next/dist/bin/next", ["typegen"]);
      // What typegen wrote anew is missed by an incremental run.
      await runTool("typescript/lib/tsc.js", ["--noEmit", "--incremental", "false"]);
    },
  },
  { name: "format and lint", ask: () => runTool("@biomejs/biome/bin/biome", ["check", "--error-on-warnings"]) },
  { name: "architecture", ask: () => runTool("tsx/dist/cli.mjs", ["scripts/check-architecture.ts"]) },
  { name: "dead code", ask: () => runTool("knip/bin/knip.js", []) },
];

/** Slower, as it takes a PostgreSQL. */
export const driftGate = { name: "schema drift", ask: () => runTool("tsx/dist/cli.mjs", ["scripts/check-drift.ts"]) };

/** Asks each gate and says how it went, in full only where it failed. Answers how many of them passed. */
export async function askAll(/** @type {Gate[]} */ wanted) {
  let passed = 0;
  for (const { name, ask } of wanted) {
    const began = performance.now();
    const complaint = await ask().then(
      () => undefined,
      (error) => error.message,
    );
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`  ${complaint === undefined ? "✓" : "✗"} ${name.padEnd(20)}${seconds.padStart(6)} s`);
    if (complaint === undefined) passed++;
    else console.log(`\n${complaint}\n`);
  }
  return passed;
}
