import { z } from "zod";
import { orNothing } from "@/lib/platform/typed-text";

export const EraseInput = z.object({ secret: z.string().min(1).max(100) });

/** The longest time a form takes, in days: ten years. */
const LONGEST = 3650;

/** An empty number keeps guests' data for good. */
export const RetentionInput = z.object({
  retentionDays: z.preprocess(
    orNothing,
    z.coerce
      .number("Enter a number of days")
      .int("Enter a whole number of days")
      .min(1, "Enter 1 or more, or nothing")
      .max(LONGEST, `Enter ${LONGEST} or fewer, or nothing`)
      .nullable(),
  ),
});
export type RetentionInput = z.output<typeof RetentionInput>;
