import type { Outcome } from "@/lib/access/outcomes";

/** What a mutation answered that had no reason to refuse. */
export function accepted<Value extends object>(outcome: Outcome<Value>): { ok: true } & Value {
  if (outcome.ok) return outcome;
  throw new Error(`The demonstration was refused: ${outcome.reason}${outcome.field ? ` (${outcome.field})` : ""}`);
}
