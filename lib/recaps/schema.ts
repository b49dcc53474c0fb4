import { z } from "zod";
import { PersonRows } from "@/lib/people/schema";
import { AltText, FocalPercent, OptionalUpload } from "@/lib/pictures/schema";
import { nestFields } from "@/lib/platform/nested-fields";
import { Ticked } from "@/lib/platform/ticked";
import { MAX_CATEGORIES, parseCategories } from "./rules";

const Body = z.string().max(64_000, "Use 64,000 characters or fewer").default("");
const EventId = z.string();

/**
 * When the text was saved that this form began with; empty when none was. A moment, not a fingerprint as of other texts:
 * passages follow their records while nobody saves, so what its writers read is not word for word what is saved.
 */
const SeenAt = z
  .union([z.literal(""), z.iso.datetime()])
  .default("")
  .transform((text) => (text === "" ? null : new Date(text)));

/** The passages that follow their records, as the writer's page showed them; none that this was not made of. */
const ShownPassages = z
  .array(z.object({ subject: z.string(), text: z.string() }))
  .default([])
  .catch([]);

const WordFields = z.object({
  eventId: EventId,
  seenAt: SeenAt,
  title: z.string({ error: "Enter a title" }).trim().min(1, "Enter a title").max(140, "Use 140 characters or fewer"),
  description: z.string().trim().max(300, "Use 300 characters or fewer").default(""),
  /** Markdown, kept byte for byte. */
  body: Body,
  passage: ShownPassages,
  categories: z
    .string()
    .max(1000, "Use fewer categories")
    .default("")
    .transform(parseCategories)
    .refine((names) => names.length <= MAX_CATEGORIES, `Use ${MAX_CATEGORIES} categories or fewer`),
});
/** The words of a recap, without its people and pictures. */
export type RecapWordsInput = z.output<typeof WordFields>;

const RecapFields = WordFields.extend({
  author: PersonRows,
  isFeatured: Ticked,
  isHidden: Ticked,
  cover: OptionalUpload,
  coverAlt: AltText.default(""),
  coverFocalX: FocalPercent,
  coverFocalY: FocalPercent,
  isCoverRemoved: Ticked,
});

function coverIsDescribed(fields: z.output<typeof RecapFields>, context: z.RefinementCtx): void {
  if (!fields.cover || fields.coverAlt !== "") return;
  context.addIssue({ code: "custom", path: ["coverAlt"], message: "Say what the picture shows" });
}

export const RecapInput = z.preprocess(nestFields, RecapFields.superRefine(coverIsDescribed));
export type RecapInput = z.output<typeof RecapInput>;

const withIntent = (fields: unknown) => ({ intent: "save", ...(nestFields(fields) as object) });

/** The recap's form with the button that was pressed. Looking at a preview asks nothing of the rest. */
export const RecapForm = z.preprocess(
  withIntent,
  z.discriminatedUnion("intent", [
    z.object({ intent: z.literal("preview"), body: Body }),
    WordFields.extend({ intent: z.literal("autosave") }),
    RecapFields.extend({ intent: z.enum(["save", "publish", "unpublish"]) }).superRefine(coverIsDescribed),
  ]),
);

/** The event whose recap something is done to. */
export const RecapOf = z.object({ eventId: EventId });

export const RestoreInput = z.object({ eventId: EventId, revisionId: z.string(), seenAt: SeenAt });
export type RestoreInput = z.output<typeof RestoreInput>;

/** A time on the event's clock, which the mutation knows. */
export const ScheduleInput = z.object({
  eventId: EventId,
  publishAt: z.string({ error: "Enter a day and a time" }).min(1, "Enter a day and a time"),
});
export type ScheduleInput = z.output<typeof ScheduleInput>;
