import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { TalkLinkKind } from "@/generated/prisma/enums";

/** Somebody on stage as readers see them: how to reach their page, and where they belonged that evening. */
export type SpeakerView = { slug: string; name: string; affiliation: string };

export type TalkLinkView = { kind: TalkLinkKind; url: string; label: string };

/** Who spoke, as the public reads it. */
export const PUBLIC_SPEAKERS = {
  orderBy: [{ position: "asc" }, { personId: "asc" }],
  select: { affiliation: true, person: { select: { slug: true, name: true } } },
} satisfies Prisma.Talk$speakersArgs;

export const PUBLIC_LINKS = {
  orderBy: [{ position: "asc" }, { id: "asc" }],
  select: { kind: true, url: true, label: true },
} satisfies Prisma.Talk$linksArgs;

export function speakerView(row: { affiliation: string; person: { slug: string; name: string } }): SpeakerView {
  return { ...row.person, affiliation: row.affiliation };
}
