import { z } from "zod";
import { AttendanceMode } from "@/generated/prisma/enums";
import { OwnEmail, OwnName } from "@/lib/people/contact-schema";
import { LinkSecret } from "@/lib/platform/link-secret";
import { nestFields } from "@/lib/platform/nested-fields";
import { SaidInput } from "@/lib/rsvp-questions/schema";

/** A guest and those they bring along, at most: the database takes no more. */
export const LARGEST_PARTY = 21;

/** How many RSVPs of one event are written together at most. */
export const LARGEST_BATCH = 200;

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

export const RsvpInput = z.object({ eventId: z.uuid(), name: OwnName, email: OwnEmail, ...Party });
export type RsvpInput = z.infer<typeof RsvpInput>;

/** The public form. */
export const RsvpForm = z.preprocess(
  nestFields,
  RsvpInput.omit({ partySize: true }).extend({ plusOnes: PlusOnes, ...SaidInput.shape }),
);

export const LinksInput = z.object({ email: OwnEmail });

export const SecretInput = z.object({ secret: LinkSecret });
export const RenameInput = z.object({ secret: LinkSecret, name: OwnName });
/** What a guest changes about their party. */
export const PartyInput = z.object({ secret: LinkSecret, mode: Party.mode, plusOnes: PlusOnes });
/** The guest's own form: what they answer and agree to now. */
export const AnswersInput = z.preprocess(nestFields, SaidInput.extend({ secret: LinkSecret }));
/** The event only says which page to go back to; whether the organizer may is decided by the RSVP's own. */
export const RemoveInput = z.object({ eventId: z.uuid(), rsvpId: z.uuid() });
/** An organizer's yes or no. The button that says no says so; the form's own is the yes. */
export const ApprovalInput = RemoveInput.extend({ answer: z.enum(["approve", "decline"]).default("approve") });
