import "server-only";
import { cache } from "react";
import type { NamedLink } from "@/lib/chapters/link-rules";
import { LINKS } from "@/lib/chapters/links";
import { db } from "@/lib/platform/db";

export type CommunityView = {
  name: string;
  tagline: string;
  timeZone: string;
  codeOfConduct: string;
  /** Markdown, at the foot of every page. */
  footer: string;
  links: NamedLink[];
  /** Whether what is shown is the demonstration. */
  isDemo: boolean;
};

/** The community's own, without those of its chapters. */
export const OWN_LINKS = { ...LINKS, where: { chapterId: null } } as const;

/** What a community is called until somebody names it. */
export const UNNAMED: CommunityView = {
  name: "Hallway",
  tagline: "The home of our meetups",
  timeZone: "UTC",
  codeOfConduct: "",
  footer: "",
  links: [],
  isDemo: false,
};

/** The community of this installation; a stand-in until its first organizer names it. */
export const getCommunity = cache(async (): Promise<CommunityView> => {
  const row = await db().community.findUnique({ where: { id: 1 }, include: { links: OWN_LINKS } });
  if (!row) return UNNAMED;
  const { name, tagline, timeZone, codeOfConduct, footer, links, demoLoadedAt } = row;
  return { name, tagline, timeZone, codeOfConduct, footer, links, isDemo: demoLoadedAt !== null };
});

/** Whether the community wrote down how people treat each other. */
export async function hasCodeOfConduct(): Promise<boolean> {
  return (await getCommunity()).codeOfConduct !== "";
}
