import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseSettings, type Settings } from "@/lib/platform/env";

/** Settings as the process runs with them: folder and addresses made absolute. */
export type ServerSettings = Settings & { HALLWAY_DATA: string; APP_URL: string };

/** Reads the settings, fills in what follows from others, and leaves all of it where Next and its libraries look. */
export function settle(): ServerSettings {
  const given = parseSettings(process.env);
  const data = path.resolve(given.HALLWAY_DATA);
  mkdirSync(data, { recursive: true });
  const settings = {
    ...given,
    HALLWAY_DATA: data,
    APP_URL: given.APP_URL ?? `http://localhost:${given.PORT}`,
    AUTH_SECRET: given.AUTH_SECRET ?? keptSecret(path.join(data, "auth-secret")),
    HALLWAY_DEMO: given.HALLWAY_DEMO ?? (given.DATABASE_URL ? "0" : "1"),
  };
  for (const [name, value] of Object.entries(settings)) if (value !== undefined) process.env[name] = String(value);
  process.env.AUTH_URL = settings.APP_URL;
  return settings;
}

/**
 * Made once and kept: with another one, nobody would stay signed in over a restart. It is there whole or not at all,
 * also when the start that makes it is killed.
 */
function keptSecret(file: string): string {
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, randomBytes(32).toString("base64url"), { mode: 0o600 });
    renameSync(draft, file);
  }
  return readFileSync(file, "utf8").trim();
}
