import { z } from "zod";
import { fingerprintOf, type Texts } from "@/lib/platform/fingerprint";
import { type Refusal, refused } from "./outcomes";

/** The fingerprint of what a form was opened with. Absent where nobody read anything before: what is made by a program. */
export const Seen = z.string().optional();

/** Somebody else saved meanwhile; these are the texts as they are now. */
export type Newer = Refusal<"newer"> & { saved: Texts };

/**
 * Refuses to write over what nobody read: `saved` is what is there now, read under the lock that also holds for the
 * write. Null where the form was opened with just that.
 */
export function newerThan(seen: string | undefined, saved: Texts): Newer | null {
  return seen === undefined || seen === fingerprintOf(saved) ? null : { ...refused("newer"), saved };
}
