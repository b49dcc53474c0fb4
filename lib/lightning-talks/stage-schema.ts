import { z } from "zod";
import { LinkSecret } from "@/lib/platform/link-secret";
import { ACT_NAMES, type Act } from "@/public/js/stage/acts.js";

const ActName = z.enum(ACT_NAMES);

/** What a device sends at once: what was pressed there since it was last heard, and its own time. */
export const StageSync = z.object({
  acts: z
    .array(
      z.object({
        act: ActName,
        talkId: z.uuid(),
        otherId: z.uuid().optional(),
        happenedAt: z.iso.datetime({ offset: true }).transform((typed) => new Date(typed)),
      }),
    )
    .max(100),
  sentAt: z.iso.datetime({ offset: true }).transform((typed) => new Date(typed)),
});
export type StageSync = z.output<typeof StageSync>;

/** One button of the page that works without scripts: the act, its talk, and another one it may need. */
export const StagePress = z.object({
  secret: LinkSecret,
  itemId: z.uuid(),
  press: z
    .string()
    .transform((pressed) => pressed.split(" "))
    .pipe(z.tuple([ActName, z.uuid()], z.uuid()))
    .transform(([act, talkId, otherId]): Act => ({ act, talkId, ...(otherId && { otherId }) })),
});
export type StagePress = z.output<typeof StagePress>;
