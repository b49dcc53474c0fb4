import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { TalkLinkKind } from "@/generated/prisma/enums";
import { NAMED, type PublicName, publicName } from "@/lib/people/public-name";

/** Somebody on stage as readers see them: how to reach their page, and where they belonged that evening. */
export type SpeakerView = PublicName & { affiliation: string };

export type TalkLinkView = { kind: TalkLinkKind; url: string; label: string };

/** Who spoke, as the public reads it. */
export const PUBLIC_SPEAKERS = {
  orderBy: [{ position: "asc" }, { personId: "asc" }],
  select: { affiliation: true, person: NAMED },
} satisfies Prisma.Talk$speakersArgs;

export const PUBLIC_LINKS = {
  orderBy: [{ position: "asc" }, { id: "asc" }],
  select: { kind: true, url: true, label: true },
} satisfies Prisma.Talk$linksArgs;

type SpeakerRow = { affiliation: string; person: Parameters<typeof publicName>[0] };

export function speakerView({ affiliation, person }: SpeakerRow): SpeakerView {
  return { ...publicName(person), affiliation };
}
