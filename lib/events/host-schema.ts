import { z } from "zod";

/** A chapter and an event it hosts, or is asked to. */
export const HostInput = z.object({
  eventId: z.uuid(),
  chapterId: z.uuid({ error: "Choose a chapter" }),
});
export type HostInput = z.output<typeof HostInput>;

export const HostAnswer = HostInput.extend({ answer: z.enum(["accept", "decline"]) });
export type HostAnswer = z.output<typeof HostAnswer>;
