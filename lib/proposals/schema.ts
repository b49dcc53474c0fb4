import { z } from "zod";
import { Seen } from "@/lib/access/seen";
import { carriesAddress } from "@/lib/people/advert-rules";
import { OwnEmail, OwnName } from "@/lib/people/contact-schema";
import { LinkSecret } from "@/lib/platform/link-secret";
import { typedNumber } from "@/lib/platform/typed-number";
import { oneLine, severalLines } from "@/lib/platform/typed-text";

/** Ids in a form. One that is no id at all is a thing that is not there: the lock says so. */
const Id = z.string();

/** What an organizer says when they ask for talks. The deadline is the clock of the event's zone. */
export const CallInput = z.object({
  eventId: Id,
  seen: Seen,
  text: z.string().trim().max(5000, "Use 5,000 characters or fewer").default(""),
  closesAt: z.string({ error: "Enter a day and a time" }).min(1, "Enter a day and a time"),
});
export type CallInput = z.output<typeof CallInput>;

export const CallOfEvent = z.object({ eventId: Id });

const typed = (max: number) =>
  z
    .string()
    .transform(severalLines)
    .pipe(z.string().max(max, `Use ${max.toLocaleString("en-GB")} characters or fewer`));

const TalkFields = {
  affiliation: z.string().transform(oneLine).pipe(z.string().max(120, "Use 120 characters or fewer")).default(""),
  bio: typed(2000).default(""),
  // Our mail carries it to an address that anybody may have typed, so it advertises nothing.
  title: z
    .string({ error: "Enter a title" })
    .transform(oneLine)
    .pipe(
      z
        .string()
        .min(1, "Enter a title")
        .max(140, "Use 140 characters or fewer")
        .refine((title) => !carriesAddress(title), "Enter a title without a web address"),
    ),
  abstract: z
    .string({ error: "Say what the talk is about" })
    .transform(severalLines)
    .pipe(z.string().min(1, "Say what the talk is about").max(5000, "Use 5,000 characters or fewer")),
  minutes: typedNumber(1, 480),
  notes: typed(2000).default(""),
};

/** The public form. */
export const ProposalInput = z.object({ eventId: z.uuid(), name: OwnName, email: OwnEmail, ...TalkFields });
export type ProposalInput = z.output<typeof ProposalInput>;

/** What its speaker changes of a proposal. The address stays: the link went there. */
export const ProposalChange = z.object({ secret: LinkSecret, seen: Seen, name: OwnName, ...TalkFields });
export type ProposalChange = z.output<typeof ProposalChange>;

export const ProposalSecret = z.object({ secret: LinkSecret });

/** What an organizer decides on, as they read it: a proposal that was changed meanwhile is shown again first. */
export const DecisionInput = z.object({ proposalId: Id, seen: Seen });
export type DecisionInput = z.output<typeof DecisionInput>;

export const AcceptInput = DecisionInput.extend({
  /** "new", the id of a person here, or "other" with the address of their page. */
  speaker: z.string({ error: "Choose who gives the talk" }).min(1, "Choose who gives the talk"),
  page: z.string().trim().max(200, "Use 200 characters or fewer").default(""),
});
export type AcceptInput = z.output<typeof AcceptInput>;

export const MoveInput = DecisionInput.extend({
  toEventId: z.string({ error: "Choose an event" }).min(1, "Choose an event"),
});
export type MoveInput = z.output<typeof MoveInput>;

export const ProposalId = z.object({ proposalId: Id });
