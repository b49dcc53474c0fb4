import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tests that need a PostgreSQL: whatever reads or writes rows. */
const DATABASE_TESTS = ["**/{queries,mutations,jobs,mail}*.test.ts", "**/*.database.test.ts"];
/** Tests that start whole Hallways, and need a build. */
const PROCESS_TESTS = ["**/*.process.test.ts"];
const SKIPPED = ["**/node_modules/**", "**/.next/**", "e2e/**", "data/**"];

const resolve = {
  alias: {
    "@": here("."),
    // It throws outside a React server. Tests are one, as far as it is concerned.
    "server-only": here("node_modules/server-only/empty.js"),
  },
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "rules",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...SKIPPED, ...DATABASE_TESTS, ...PROCESS_TESTS],
        },
      },
      {
        resolve,
        test: {
          name: "database",
          include: DATABASE_TESTS,
          exclude: SKIPPED,
          globalSetup: here("server/testing-server.ts"),
          env: { AUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests" },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: { name: "process", include: PROCESS_TESTS, exclude: SKIPPED, testTimeout: 180_000, hookTimeout: 60_000 },
      },
    ],
  },
});
