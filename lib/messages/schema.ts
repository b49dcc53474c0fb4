import { z } from "zod";
import { GuestSegment } from "@/generated/prisma/enums";
import { LinkSecret } from "@/lib/platform/link-secret";
import { oneLine, severalLines } from "@/lib/platform/typed-text";

export const LONGEST_BODY = 5_000;
const TOO_LONG = "Use 5,000 characters or fewer";

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
    .max(2 * LONGEST_BODY, TOO_LONG)
    .transform(severalLines)
    .pipe(z.string().min(1, "Write a few words").max(LONGEST_BODY, TOO_LONG)),
});
export type MessageInput = z.output<typeof MessageInput>;

/** `confirmed` is what the preview showed: whom it is for, and how many they are. */
export const MessageForm = MessageInput.extend({ confirmed: z.string().default("") });

export const MailWishInput = z.object({ secret: LinkSecret, wants: z.enum(["none", "all"]) });
