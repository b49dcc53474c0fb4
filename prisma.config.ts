import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

// The Prisma command line downloads a native engine unless it is shown one. Generating the client needs none of
// its answers, and migrations are compared by the WebAssembly engine behind this script.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL("./scripts/schema-engine.mjs", import.meta.url));
process.env.CHECKPOINT_DISABLE ??= "1";

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://nobody@127.0.0.1:1/none" },
});
