// Runs the commands that a start, the gates and the tests are made of.
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { lifetime } from "./lifetime.mjs";

export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a package's command with this same node, in the project. What it said is in the error when it fails.
 * @param {string} file below node_modules
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function runTool(file, args, env) {
  return run(process.execPath, [path.join(root, "node_modules", file), ...args], env);
}

/**
 * The same, in full view. Answers the exit code.
 * @param {string} file
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>}
 */
export function showTool(file, args, env) {
  /** @type {import("node:child_process").SpawnOptions} */
  const options = { cwd: root, env: { ...process.env, ...env }, stdio: ["ignore", "inherit", "inherit"] };
  const child = spawn(process.execPath, [path.join(root, "node_modules", file), ...args], options);
  lifetime.onStop(() => void child.kill());
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** Runs the npm that started us, or the one in the path. */
export function runNpm(/** @type {string[]} */ ...args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith("npm-cli.js") ? run(process.execPath, [cli, ...args]) : run("npm", args);
}

/** @returns {Promise<void>} */
function run(
  /** @type {string} */ command,
  /** @type {string[]} */ args,
  /** @type {Record<string, string>} */ extra = {},
) {
  const env = { ...process.env, CHECKPOINT_DISABLE: "1", NEXT_TELEMETRY_DISABLED: "1", ...extra };
  const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  lifetime.onStop(() => void child.kill());
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      said += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else
        reject(new Error(`${[path.basename(args[0] ?? command), ...args.slice(1)].join(" ")} failed:\n${endOf(said)}`));
    });
  });
}

function endOf(/** @type {string} */ output) {
  return stripVTControlCharacters(output).trim().split("\n").slice(-80).join("\n");
}
