import { z } from "zod";
import { AttendanceMode } from "@/generated/prisma/enums";
import { LinkSecret } from "@/lib/platform/link-secret";
import { nestFields } from "@/lib/platform/nested-fields";
import { oneLine } from "@/lib/platform/typed-text";
import { SaidInput } from "@/lib/rsvp-questions/schema";
import { carriesAddress } from "./advert-rules";

/** Mails about RSVPs that one address may get in an hour: about one event, and about all of them together. */
export const MAILS_PER_HOUR = { oneEvent: 3, allEvents: 10 } as const;

/** A guest and those they bring along, at most: the database takes no more. */
export const LARGEST_PARTY = 21;

/** How many RSVPs of one event are written together at most. */
export const LARGEST_BATCH = 200;

export const GuestName = z
  .string({ error: "Enter your name" })
  .transform(oneLine)
  .pipe(
    z
      .string()
      .min(1, "Enter your name")
      .max(100, "Use 100 characters or fewer")
      .refine((name) => !carriesAddress(name), "Enter a name without a web address"),
  );

/** An address as its owner writes it. `emailKey` is what addresses are compared by. */
export const GuestEmail = z
  .string({ error: "Enter your e-mail address" })
  .trim()
  .max(254, "This address is too long")
  .pipe(z.email({ error: "Enter an e-mail address, like ada@example.org" }));

/** How many people a guest brings along, as chosen from a list. */
const PlusOnes = z.coerce
  .number({ error: "Choose from the list" })
  .int("Choose from the list")
  .min(0, "Choose from the list")
  .max(LARGEST_PARTY - 1, "Choose from the list")
  .default(0);

/** Which pool of seats, and how many seats of it. */
const Party = {
  mode: z.enum(AttendanceMode, { error: "Choose one" }).optional(),
  partySize: z.int().min(1).max(LARGEST_PARTY).optional(),
};

export const RsvpInput = z.object({ eventId: z.uuid(), name: GuestName, email: GuestEmail, ...Party });
export type RsvpInput = z.infer<typeof RsvpInput>;

/** The public form. */
export const RsvpForm = z.preprocess(
  nestFields,
  RsvpInput.omit({ partySize: true }).extend({ plusOnes: PlusOnes, ...SaidInput.shape }),
);

export const LinksInput = z.object({ email: GuestEmail });

export const SecretInput = z.object({ secret: LinkSecret });
export const RenameInput = z.object({ secret: LinkSecret, name: GuestName });
/** What a guest changes about their party. */
export const PartyInput = z.object({ secret: LinkSecret, mode: Party.mode, plusOnes: PlusOnes });
/** The guest's own form: what they answer and agree to now. */
export const AnswersInput = z.preprocess(nestFields, SaidInput.extend({ secret: LinkSecret }));
/** The event only says which page to go back to; whether the organizer may is decided by the RSVP's own. */
export const RemoveInput = z.object({ eventId: z.uuid(), rsvpId: z.uuid() });
/** An organizer's yes or no. The button that says no says so; the form's own is the yes. */
export const ApprovalInput = RemoveInput.extend({ answer: z.enum(["approve", "decline"]).default("approve") });

export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}
