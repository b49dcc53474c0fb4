import type { Texts } from "@/lib/platform/fingerprint";
import type { OwnTalkView } from "./rules";

/** What a speaker reads of themselves in their form. */
export function ownProfileTexts({ headline, bio }: { headline: string; bio: string }): Texts {
  return { "In one line": headline, "About you": bio };
}

/** The same of a talk of theirs. */
export function ownTalkTexts({ abstract, links }: Pick<OwnTalkView, "abstract" | "links">): Texts {
  return { Abstract: abstract, Links: links.map(({ kind, url, label }) => `${kind} ${url} ${label}`).join("\n") };
}
