import { z } from "zod";
import { KEPT_TABLES } from "./kept-tables";

/** The details of a record as they are kept. */
export const KeptDetails = z
  .object({
    fields: z.array(z.string()).optional(),
    other: z.string().optional(),
    count: z.number().optional(),
  })
  .catch({});

/** A row of the database as JSON, by column. */
const Row = z.record(z.string(), z.json());
export type Row = z.infer<typeof Row>;

/** What a delete took away. */
export const Removed = z.object({
  /** The table of the thing that was deleted; the rest hung below it. */
  root: z.enum(KEPT_TABLES),
  /** Table by table, in the order in which they can be put back. */
  tables: z.array(z.object({ table: z.enum(KEPT_TABLES), rows: z.array(Row) })),
  /** Rows that stayed and lost their reference. */
  letGo: z.array(z.object({ table: z.string(), key: z.string(), column: z.string(), to: z.string() })),
});
export type Removed = z.infer<typeof Removed>;
