import { z } from "zod";
import { EmailAddress } from "@/lib/organizers/schema";
import { LinkSecret } from "@/lib/platform/link-secret";
import { nestFields } from "@/lib/platform/nested-fields";

const Words = z.string().trim().max(5000, "Use 5,000 characters or fewer").default("");

/** Words first; a number only from who wants to give one. The form names each part `part.<position>.…`. */
export const FeedbackInput = z.preprocess(
  nestFields,
  z.object({
    secret: LinkSecret,
    words: Words,
    rating: z
      .enum(["", "1", "2", "3", "4", "5"], { error: "Choose a number from 1 to 5, or none" })
      .default("")
      .transform((typed) => (typed === "" ? null : Number(typed))),
    part: z
      .array(z.object({ itemId: z.uuid(), words: Words }))
      .max(100)
      .default([]),
  }),
);
export type FeedbackInput = z.output<typeof FeedbackInput>;

/** Whom an organizer sends a speaker's link to. */
export const SpeakerMailInput = z.object({
  eventId: z.uuid(),
  personId: z.uuid(),
  email: EmailAddress,
});
export type SpeakerMailInput = z.output<typeof SpeakerMailInput>;
