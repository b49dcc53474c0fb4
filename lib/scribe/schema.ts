import { z } from "zod";
import { LinkSecret } from "@/lib/platform/link-secret";
import { severalLines } from "@/lib/platform/typed-text";

/** How much one scribe hears one voice say to one question, at most. */
export const MAX_NOTE = 5000;
/** How many notes a device sends at once at most. */
const LARGEST_SYNC = 200;

// What no database stores and nobody means to type must not hold up the rest of a device's notes.
const Text = z.string().max(MAX_NOTE, "Use 5,000 characters or fewer").transform(severalLines);
const Instant = z.iso.datetime({ offset: true }).transform((typed) => new Date(typed));

/** A note as its device has it now. Of two versions the one with the greater revision stands. */
const SyncedNote = z.object({
  id: z.uuid(),
  scribeId: z.uuid(),
  questionId: z.uuid(),
  panelistId: z.uuid(),
  text: Text,
  revision: z.int().min(1).max(2_000_000_000),
  startedAt: Instant,
});

/** What a scribe's device sends: its notes that changed since it was last heard, and its own time. */
export const ScribeSync = z.object({ entries: z.array(SyncedNote).max(LARGEST_SYNC), sentAt: Instant });
export type ScribeSync = z.output<typeof ScribeSync>;

/** A note from the form that needs no scripts. */
export const PlainNote = z.object({
  secret: LinkSecret,
  questionId: z.string(),
  panelistId: z.string(),
  text: Text.pipe(z.string().min(1, "Write what was said")),
});
export type PlainNote = z.output<typeof PlainNote>;

/** The question that is on now. */
export const QuestionNow = z.object({ secret: LinkSecret, questionId: z.string() });

/** The notes of one voice on one question, or of a whole panel, that become answers. */
export const NotesOfVoice = z.object({ questionId: z.string(), panelistId: z.string() });
export type NotesOfVoice = z.output<typeof NotesOfVoice>;
export const NotesOfPanel = z.object({ panelId: z.string() });
