import type { Texts } from "@/lib/platform/fingerprint";
import { talkTexts } from "@/lib/talks/texts";

/** What an organizer reads of a lightning talk before they edit it. */
export function lightningTalkTexts({ title, ...talk }: { title: string } & Parameters<typeof talkTexts>[0]): Texts {
  return { Title: title, ...talkTexts(talk) };
}
