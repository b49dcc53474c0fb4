// `npm run check`: what can be told in under a minute, without a database or a browser.
import { ensureGenerated, ensureInstalled, refuse } from "../server/prepare.mjs";
import { runTool } from "../server/run-tool.mjs";
import { askAll, gates } from "./gates.mjs";

const rules = {
  name: "unit tests",
  ask: () => runTool("vitest/vitest.mjs", ["run", "--project", "rules", "--reporter=dot"]),
};

try {
  await ensureInstalled();
  await ensureGenerated();
  const all = [...gates, rules];
  process.exitCode = (await askAll(all)) === all.length ? 0 : 1;
} catch (error) {
  refuse(error);
  process.exitCode = 1;
}
