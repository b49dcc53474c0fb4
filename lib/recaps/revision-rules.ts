import { MINUTE } from "@/lib/platform/durations";

export type Words = { title: string; description: string; body: string };

/** One sitting of writing, as far as texts that save themselves are concerned. */
const SITTING = 10 * MINUTE;

type Revision = { savedById: string | null; savedByName: string; savedAt: Date; isAutosaved: boolean };

/**
 * Whether a text that saved itself takes the place of the last revision: the same person's, who is still at it. What
 * somebody saved by a button always stays.
 */
export function isSameSitting(last: Revision, next: Revision): boolean {
  const sitting = ({ savedAt }: Revision) => Math.floor(savedAt.getTime() / SITTING);
  return (
    last.isAutosaved &&
    next.isAutosaved &&
    last.savedById === next.savedById &&
    last.savedByName === next.savedByName &&
    sitting(last) === sitting(next)
  );
}

export function isSameWords(one: Words, other: Words): boolean {
  return one.title === other.title && one.description === other.description && one.body === other.body;
}
