import pg from "pg";

let pool: pg.Pool | undefined;

/** Asks the database behind the site, where a journey has to see or plant what no page shows. */
export async function query<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
  pool ??= new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 2, allowExitOnIdle: true });
  return (await pool.query<Row>(sql, values)).rows;
}
