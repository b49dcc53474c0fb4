import { db } from "@/lib/platform/db";

/** Everything the database holds, queued jobs too, as one text. */
export async function everythingKept(): Promise<string> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'graphile_worker')`;
  const texts = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await db().$queryRawUnsafe<{ text: string }[]>(
        `SELECT coalesce(json_agg(t), '[]')::text AS text FROM ${name} t`,
      );
      return row?.text ?? "";
    }),
  );
  return texts.join("\n");
}
