import { z } from "zod";
import { Seen } from "@/lib/access/seen";
import { ChapterFields, Links, TimeZone } from "@/lib/chapters/schema";

export const CommunityInput = z.object({
  seen: Seen,
  name: z.string().trim().min(1, "Enter the community's name").max(80, "Use 80 characters or fewer"),
  tagline: z.string().trim().max(160, "Use 160 characters or fewer").default(""),
  timeZone: TimeZone,
  codeOfConduct: z.string().max(20_000, "Use 20,000 characters or fewer").default(""),
  footer: z.string().max(5_000, "Use 5,000 characters or fewer").default(""),
  links: Links,
});
export type CommunityInput = z.infer<typeof CommunityInput>;

/** What it takes to leave the demo: a community, and its first chapter. */
export const OwnCommunityInput = z.object({
  name: CommunityInput.shape.name,
  tagline: CommunityInput.shape.tagline,
  chapterName: ChapterFields.shape.name,
  city: ChapterFields.shape.city,
  timeZone: TimeZone,
  confirm: z.literal("on", { error: "Tick this to empty the demo" }),
});
export type OwnCommunityInput = z.infer<typeof OwnCommunityInput>;
