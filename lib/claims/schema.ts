import { z } from "zod";
import { EmailAddress } from "@/lib/organizers/schema";
import { OptionalUpload } from "@/lib/pictures/schema";
import { LinkSecret } from "@/lib/platform/link-secret";
import { Ticked } from "@/lib/platform/ticked";

/** How long the link that proves an address works. */
export const CLAIM_DAYS = 7;

/** What somebody says who claims a page. */
export const ClaimInput = z.object({
  slug: z.string(),
  email: EmailAddress,
  words: z.string().trim().max(1000, "Use 1,000 characters or fewer").default(""),
});
export type ClaimInput = z.output<typeof ClaimInput>;

export const ClaimSecret = z.object({ secret: LinkSecret });

/** An organizer's answer; the pressed button says which. */
export const ClaimDecision = z.object({
  claimId: z.string(),
  answer: z.enum(["accept", "decline"]).default("accept"),
});
export type ClaimDecision = z.output<typeof ClaimDecision>;

export const OwnPhoto = z.object({ photo: OptionalUpload, isPhotoRemoved: Ticked });
export type OwnPhoto = z.output<typeof OwnPhoto>;
