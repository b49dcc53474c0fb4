// `npm start` and `npm run dev`. Plain JavaScript on node's own modules: a fresh clone has no packages yet.
import { existsSync } from "node:fs";
import path from "node:path";
import { takeFolder } from "./folder-lock.mjs";
import { lifetime } from "./lifetime.mjs";
import { checkNode, ensureBuilt, ensureInstalled, refuse } from "./prepare.mjs";
import { root } from "./run-tool.mjs";

const dev = process.argv.includes("--dev");

try {
  checkNode();
  process.chdir(root);
  if (existsSync(".env")) process.loadEnvFile(".env");
  process.env.NODE_ENV = dev ? "development" : "production";
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  lifetime.begin();
  // One folder, one Hallway: asked before anything is installed or built under one that runs.
  if (!process.env.DATABASE_URL) {
    lifetime.onStop(await takeFolder(path.resolve(process.env.HALLWAY_DATA || "./data")));
  }
  await ensureInstalled();
  const { register } = await import("tsx/esm/api");
  register();
  const { serve } = await import("./main.ts");
  await serve({ root, dev, lifetime, build: ensureBuilt });
} catch (error) {
  // What a stop interrupts fails too; that is no news.
  if (!lifetime.isStopping) refuse(error);
  await lifetime.stop(1);
}
