import { z } from "zod";
import { OwnName } from "@/lib/people/contact-schema";
import { Ticked } from "@/lib/platform/ticked";
import { typedNumber } from "@/lib/platform/typed-number";

export const Mark = z.enum(["came", "no_show", "undo"]);
export type Mark = z.output<typeof Mark>;

/**
 * One button of a list of guests. Every guest has the same few, so the button itself says what and whom: "came:<id>".
 * What was searched for says where to come back to.
 */
export const pressed = <Act extends z.ZodType<string, string>>(act: Act) => ({
  search: z.string().max(100).default(""),
  mark: z
    .string()
    .transform((value) => value.split(":"))
    .pipe(z.tuple([act, z.uuid()])),
});

export const MarkInput = z.object({ eventId: z.uuid(), ...pressed(Mark) });

/** Somebody who walks in may keep their name to themselves. */
export const WalkInName = z.literal("").or(OwnName);

export const WalkInInput = z.object({ eventId: z.uuid(), name: WalkInName });
export type WalkInInput = z.output<typeof WalkInInput>;

export const WalkInId = z.object({ eventId: z.uuid(), attendanceId: z.uuid() });

/** An empty count takes the head count back. */
export const HeadCountInput = z.object({
  eventId: z.uuid(),
  count: typedNumber(0, 100_000),
  isApproximate: Ticked,
});
export type HeadCountInput = z.output<typeof HeadCountInput>;
