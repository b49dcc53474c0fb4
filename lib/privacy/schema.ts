import { z } from "zod";
import { LinkSecret } from "@/lib/platform/link-secret";
import { typedNumber } from "@/lib/platform/typed-number";

export const EraseInput = z.object({ secret: LinkSecret });

/** The longest time a form takes, in days: ten years. */
const LONGEST = 3650;

/** An empty number keeps guests' data for good. */
export const RetentionInput = z.object({ retentionDays: typedNumber(1, LONGEST) });
export type RetentionInput = z.output<typeof RetentionInput>;
