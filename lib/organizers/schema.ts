import { z } from "zod";
import { wayBack } from "@/lib/access/way-back";
import { LinkSecret } from "@/lib/platform/link-secret";
import { Ticked } from "@/lib/platform/ticked";

/** An address as it is stored and compared: trimmed, lower case. */
export const EmailAddress = z
  .string({ error: "Enter an e-mail address" })
  .trim()
  .toLowerCase()
  .max(254, "This address is too long")
  .pipe(z.email({ error: "Enter an e-mail address, like ada@example.org" }));

const PersonName = z
  .string({ error: "Enter a name" })
  .trim()
  .min(1, "Enter a name")
  .max(100, "Use 100 characters or fewer");

const WayBack = z.unknown().transform(wayBack);

export const SignInRequest = z.object({ email: EmailAddress, back: WayBack });

export const SecretInput = z.object({ secret: LinkSecret, back: WayBack });

/** What someone invited gives: the first organizer also says which address is theirs. */
export const WelcomeInput = z.object({ secret: LinkSecret, name: PersonName, email: EmailAddress });
export type WelcomeInput = z.infer<typeof WelcomeInput>;

export const AcceptInput = z.object({ secret: LinkSecret, name: PersonName });
export type AcceptInput = z.infer<typeof AcceptInput>;

const ChapterRole = z.enum(["organizer", "editor"]);

export const InvitationInput = z
  .object({
    email: EmailAddress,
    chapterId: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.uuid())),
    role: ChapterRole.default("organizer"),
    isOwner: Ticked,
  })
  .refine((input) => input.isOwner || input.chapterId.length > 0, {
    path: ["chapterId"],
    error: "Choose at least one chapter",
  });
export type InvitationInput = z.infer<typeof InvitationInput>;

export const InvitationId = z.object({ invitationId: z.uuid() });

export const OrganizerId = z.object({ userId: z.uuid() });

/** Somebody's place in a chapter. */
export const Membership = z.object({ userId: z.uuid(), chapterId: z.uuid() });
export type Membership = z.output<typeof Membership>;

export const RoleInput = Membership.extend({ role: ChapterRole });
export type RoleInput = z.output<typeof RoleInput>;

export const OwnerInput = OrganizerId.extend({ isOwner: Ticked });

/** Nobody, where the choice is empty. */
export const LinkPersonInput = z.object({
  personId: z.uuid(),
  userId: z
    .literal("")
    .transform(() => null)
    .or(z.uuid()),
});
export type LinkPersonInput = z.output<typeof LinkPersonInput>;

/** How long a mailed sign-in link works. */
export const SIGN_IN_LINK_MINUTES = 15;

/** How long an invitation can be accepted. */
export const INVITATION_DAYS = 7;
