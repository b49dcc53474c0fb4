import { z } from "zod";
import { GuestSegment } from "@/generated/prisma/enums";
import { oneLine, severalLines } from "@/lib/platform/typed-text";

export const LONGEST_BODY = 5_000;

/** What an organizer writes to guests. Its id is made when the form is drawn: sent twice, it is one message. */
export const MessageInput = z.object({
  eventId: z.string(),
  messageId: z.uuid(),
  segment: z.enum(GuestSegment, { error: "Choose who gets it" }),
  subject: z
    .string()
    .transform(oneLine)
    .pipe(z.string().min(1, "Enter a subject").max(140, "Use 140 characters or fewer")),
  body: z
    .string()
    .max(2 * LONGEST_BODY)
    .transform(severalLines)
    .pipe(z.string().min(1, "Write a few words").max(LONGEST_BODY, "Use 5,000 characters or fewer")),
});
export type MessageInput = z.output<typeof MessageInput>;

/** `confirmed` is what the preview showed: whom it is for, and how many they are. */
export const MessageForm = MessageInput.extend({ confirmed: z.string().default("") });

export const MailWishInput = z.object({ secret: z.string().min(1).max(100), wants: z.enum(["none", "all"]) });
