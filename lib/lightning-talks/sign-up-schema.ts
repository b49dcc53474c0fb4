import { z } from "zod";
import { carriesAddress } from "@/lib/people/advert-rules";
import { OwnEmail, OwnName } from "@/lib/people/contact-schema";
import { LinkSecret } from "@/lib/platform/link-secret";
import { typedNumber } from "@/lib/platform/typed-number";
import { oneLine } from "@/lib/platform/typed-text";
import { webAddress } from "@/lib/talks/rules";

const WITHOUT_ADDRESS = "Leave web addresses out: the link has a field of its own";

/** Words of a stranger's: our mail carries them, and the room reads them at once. */
const OwnTitle = z
  .string({ error: "Enter a title" })
  .transform(oneLine)
  .pipe(
    z
      .string()
      .min(1, "Enter a title")
      .max(150, "Use 150 characters or fewer")
      .refine((title) => !carriesAddress(title), WITHOUT_ADDRESS),
  );

const Said = {
  title: OwnTitle,
  abstract: z
    .string()
    .trim()
    .max(1000, "Use 1,000 characters or fewer")
    .refine((text) => !carriesAddress(text), WITHOUT_ADDRESS)
    .default(""),
  url: z
    .string()
    .trim()
    .max(2000, "Use 2,000 characters or fewer")
    .default("")
    .transform((typed, context) => {
      const url = typed && webAddress(typed);
      if (url !== null) return url;
      context.addIssue({ code: "custom", message: "Enter a web address, like https://example.org/slides" });
      return z.NEVER;
    }),
};

/** The public form. */
export const LightningSignUpForm = z.object({
  itemId: z.uuid(),
  name: OwnName,
  email: OwnEmail,
  affiliation: z.string().transform(oneLine).pipe(z.string().max(120, "Use 120 characters or fewer")).default(""),
  ...Said,
});
export type LightningSignUpForm = z.output<typeof LightningSignUpForm>;

export const EntrySecret = z.object({ secret: LinkSecret });

/** What the speaker changes behind their link. */
export const EntryChange = z.object({ secret: LinkSecret, ...Said });
export type EntryChange = z.output<typeof EntryChange>;

const LONGEST_TURN = 60;

/** How an organizer wants the slot filled. */
export const SignUpSettings = z.object({
  itemId: z.string(),
  order: z.enum(["first_come", "organizer"], { error: "Choose one" }),
  places: typedNumber(1, 100),
  minutesEach: typedNumber(1, LONGEST_TURN).transform((minutes) => minutes ?? 5),
});
export type SignUpSettings = z.output<typeof SignUpSettings>;

/** The button says which way. */
export const SignUpGate = z.object({ itemId: z.string(), act: z.enum(["open", "close"]) });

/** What an organizer decides about somebody who signed up; the button says what. */
export const EntryDecision = z.object({ entryId: z.string(), act: z.enum(["put-in", "take-out", "decline"]) });
export type EntryDecision = z.output<typeof EntryDecision>;
