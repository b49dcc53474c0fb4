import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "@/generated/prisma/client";
import { settings } from "./env";

/** What a query or a step of a mutation runs on: the client, or the transaction it is part of. */
export type Tx = Prisma.TransactionClient;

const kept = globalThis as typeof globalThis & { hallwayDb?: PrismaClient };

/**
 * The database. Made on first use, so that a build needs none, and once per process, however often Next bundles this
 * file.
 */
export function db(): PrismaClient {
  kept.hallwayDb ??= new PrismaClient({
    // The adapter writes and reads instants without their offset, which is only right while the session counts in UTC.
    adapter: new PrismaPg({ connectionString: settings().DATABASE_URL, max: 10, options: "-c TimeZone=UTC" }),
    transactionOptions: { maxWait: 30_000, timeout: 30_000 },
  });
  return kept.hallwayDb;
}

/** Runs `work` in one transaction: everything in it is kept, or nothing. */
export function transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return db().$transaction(work);
}

/** Whether `error` is the database refusing a second row with the same key, by Prisma's own call or by raw SQL. */
export function isUniqueViolation(error: unknown): boolean {
  return isRefusal(error, "P2002", "UniqueConstraintViolation");
}

/** Whether `error` is the database refusing a row because what it refers to is not there. */
export function isForeignKeyViolation(error: unknown): boolean {
  return isRefusal(error, "P2003", "ForeignKeyConstraintViolation");
}

function isRefusal(error: unknown, code: string, kind: string): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  if (error.code === code) return true;
  const cause = (error.meta?.driverAdapterError as { cause?: { kind?: string } } | undefined)?.cause;
  return error.code === "P2010" && cause?.kind === kind;
}
