import { z } from "zod";
import { Seen } from "@/lib/access/seen";
import { EmailAddress } from "@/lib/organizers/schema";
import { Bio, Headline } from "@/lib/people/schema";
import { OptionalUpload } from "@/lib/pictures/schema";
import { LinkSecret } from "@/lib/platform/link-secret";
import { nestFields } from "@/lib/platform/nested-fields";
import { Ticked } from "@/lib/platform/ticked";
import { Abstract, LinkRows } from "@/lib/talks/schema";

/** Ids in a form. One that is no id at all is a thing that is not there: the lock says so. */
const Whose = { eventId: z.string(), personId: z.string() };

/** Whom an organizer sends a link to their own page, and where. */
export const SpeakerLinkInput = z.object({ ...Whose, email: EmailAddress });
export type SpeakerLinkInput = z.output<typeof SpeakerLinkInput>;

export const SpeakerOfEvent = z.object(Whose);
export type SpeakerOfEvent = z.output<typeof SpeakerOfEvent>;

/** What a speaker says about themselves. */
export const OwnProfile = z.object({
  secret: LinkSecret,
  seen: Seen,
  headline: Headline,
  bio: Bio,
  photo: OptionalUpload,
  isPhotoRemoved: Ticked,
});
export type OwnProfile = z.output<typeof OwnProfile>;

/** What a speaker says about a talk of theirs, long or short. */
export const OwnTalk = z.preprocess(
  nestFields,
  z.object({ secret: LinkSecret, seen: Seen, talkId: z.string(), abstract: Abstract, link: LinkRows }),
);
export type OwnTalk = z.output<typeof OwnTalk>;

export const RecordingAnswer = z.object({
  secret: LinkSecret,
  mayRecord: z.enum(["yes", "no"], { error: "Choose yes or no" }).transform((answer) => answer === "yes"),
});
export type RecordingAnswer = z.output<typeof RecordingAnswer>;
