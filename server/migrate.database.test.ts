import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withDatabase } from "@/lib/platform/testing";
import { migrate } from "./migrate";

withDatabase();

const ours = fileURLToPath(new URL("../prisma/migrations", import.meta.url));
let folder = "";
let count = 0;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "hallway-migrations-"));
  cpSync(ours, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test("an up-to-date database is left as it is", async () => {
  expect(await migrate(address(), folder)).toEqual([]);
});

test("a new migration is applied once, even when several starts meet", async () => {
  const name = addMigration("CREATE TABLE once (id int); SELECT pg_sleep(0.2)");
  const applied = await Promise.all([
    migrate(address(), folder),
    migrate(address(), folder),
    migrate(address(), folder),
  ]);
  expect(applied.flat()).toEqual([name]);
});

test("a migration that fails leaves nothing behind and is tried again", async () => {
  const name = addMigration(`CREATE TABLE half (id int); SELECT 1 / 0`);
  await expect(migrate(address(), folder)).rejects.toThrow(`${name} failed: division by zero`);
  expect(await exists("half")).toBe(false);
  writeFileSync(path.join(folder, name, "migration.sql"), "CREATE TABLE half (id int)");
  expect(await migrate(address(), folder)).toEqual([name]);
});

test("a migration that was edited after it was applied is refused", async () => {
  const name = addMigration("SELECT 1");
  await migrate(address(), folder);
  appendFileSync(path.join(folder, name, "migration.sql"), "\n-- a second thought");
  await expect(migrate(address(), folder)).rejects.toThrow("is not the one this database was made with");
});

function address(): string {
  return process.env.DATABASE_URL ?? "";
}

function addMigration(sql: string): string {
  const name = `29990101${String(count++).padStart(6, "0")}_test`;
  mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, name, "migration.sql"), sql);
  return name;
}

async function exists(table: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: address() });
  await client.connect();
  const { rows } = await client.query<{ found: boolean }>("SELECT to_regclass($1) IS NOT NULL AS found", [table]);
  await client.end();
  return rows[0]?.found ?? false;
}
