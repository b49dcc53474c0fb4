import "server-only";
import { cache } from "react";
import { db } from "@/lib/platform/db";

export type CommunityView = {
  name: string;
  tagline: string;
  timeZone: string;
  codeOfConduct: string;
  /** Whether what is shown is the demonstration. */
  isDemo: boolean;
};

/** What a community is called until somebody names it. */
export const UNNAMED: CommunityView = {
  name: "Hallway",
  tagline: "The home of our meetups",
  timeZone: "UTC",
  codeOfConduct: "",
  isDemo: false,
};

/** The community of this installation; a stand-in until its first organizer names it. */
export const getCommunity = cache(async (): Promise<CommunityView> => {
  const row = await db().community.findUnique({ where: { id: 1 } });
  if (!row) return UNNAMED;
  const { name, tagline, timeZone, codeOfConduct, demoLoadedAt } = row;
  return { name, tagline, timeZone, codeOfConduct, isDemo: demoLoadedAt !== null };
});
