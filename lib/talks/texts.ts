import type { TalkLinkKind } from "@/generated/prisma/enums";
import { rowsText } from "@/lib/people/texts";
import type { Texts } from "@/lib/platform/fingerprint";
import { linkText } from "./rules";

type Talk = {
  abstract: string;
  speakers: readonly { name: string; affiliation: string }[];
  links: readonly { kind: TalkLinkKind; url: string; label: string }[];
};

/** What an organizer reads of a talk before they edit it. */
export function talkTexts({ abstract, speakers, links }: Talk): Texts {
  return {
    Speakers: rowsText(speakers),
    Abstract: abstract,
    Links: links.map((link) => `${linkText(link)}: ${link.url}`).join("\n"),
  };
}
