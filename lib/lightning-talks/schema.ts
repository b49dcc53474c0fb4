import { z } from "zod";
import { Seen } from "@/lib/access/seen";
import { PersonRows } from "@/lib/people/schema";
import { nestFields } from "@/lib/platform/nested-fields";
import { Abstract, LinkRows } from "@/lib/talks/schema";

const Content = z.object({
  title: z.string({ error: "Enter a title" }).trim().min(1, "Enter a title").max(150, "Use 150 characters or fewer"),
  abstract: Abstract,
  speaker: PersonRows,
  link: LinkRows,
});
export type LightningTalkContent = z.output<typeof Content>;

export const NewLightningTalk = z.preprocess(nestFields, Content.extend({ itemId: z.string() }));
export type NewLightningTalk = z.output<typeof NewLightningTalk>;

export const LightningTalkInput = z.preprocess(nestFields, Content.extend({ lightningTalkId: z.string(), seen: Seen }));
export type LightningTalkInput = z.output<typeof LightningTalkInput>;

export const LightningTalkStep = z.object({ lightningTalkId: z.string(), step: z.enum(["earlier", "later"]) });
export type LightningTalkStep = z.output<typeof LightningTalkStep>;

export const LightningTalkRemoval = z.object({ lightningTalkId: z.string() });
export type LightningTalkRemoval = z.output<typeof LightningTalkRemoval>;
