// `npm run bench`: how near the whole is to its parts alone. Every comparison is made in turns, in one run, on one
// machine.
import { ensureBuilt, ensureInstalled, refuse } from "../server/prepare.mjs";
import { showTool } from "../server/run-tool.mjs";

try {
  await ensureInstalled();
  await ensureBuilt();
  for (const part of ["pages", "rsvps", "crowd", "search"]) {
    // Mutations are written for a React server, and import as one.
    const code = await showTool("tsx/dist/cli.mjs", ["--conditions=react-server", `scripts/bench/${part}.ts`]);
    if (code !== 0) process.exitCode = 1;
  }
} catch (error) {
  refuse(error);
  process.exitCode = 1;
}
