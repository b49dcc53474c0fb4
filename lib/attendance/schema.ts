import { z } from "zod";
import { Ticked } from "@/lib/platform/ticked";
import { orNothing } from "@/lib/platform/typed-text";
import { GuestName } from "@/lib/rsvps/schema";

export const Mark = z.enum(["came", "no_show", "undo"]);
export type Mark = z.output<typeof Mark>;

/**
 * One button of the door list. Every guest has the same few, so the button itself says what and whom: "came:<id>".
 * The rest says where to come back to.
 */
export const MarkInput = z.object({
  eventId: z.uuid(),
  search: z.string().max(100).default(""),
  mark: z
    .string()
    .transform((pressed) => pressed.split(":"))
    .pipe(z.tuple([Mark, z.uuid()])),
});

export const WalkInInput = z.object({
  eventId: z.uuid(),
  name: z.literal("").or(GuestName),
});
export type WalkInInput = z.output<typeof WalkInInput>;

export const WalkInId = z.object({ eventId: z.uuid(), attendanceId: z.uuid() });

/** An empty count takes the head count back. */
export const HeadCountInput = z.object({
  eventId: z.uuid(),
  count: z.preprocess(
    orNothing,
    z.coerce
      .number("Enter a number")
      .int("Enter a whole number")
      .min(0, "Enter 0 or more")
      .max(100_000, "Enter 100000 or fewer")
      .nullable(),
  ),
  isApproximate: Ticked,
});
export type HeadCountInput = z.output<typeof HeadCountInput>;
