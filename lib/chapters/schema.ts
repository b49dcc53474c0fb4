import { z } from "zod";
import { Seen } from "@/lib/access/seen";
import { isTimeZone } from "@/lib/platform/time";
import { isReadableHue, nearestReadableHues } from "./accent-rules";
import { parseLinks } from "./link-rules";

export const TimeZone = z
  .string({ error: "Choose a time zone" })
  .trim()
  .refine(isTimeZone, "Choose a time zone, like Asia/Kolkata");

export const WebAddress = z
  .string()
  .trim()
  .max(500, "Use 500 characters or fewer")
  .transform((text) => (text === "" || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`))
  .pipe(
    z.union([z.literal(""), z.url({ protocol: /^https?$/, error: "Enter a web address, like https://example.org" })]),
  )
  .transform((text) => text || null);

/** Links as they are typed, one a line. */
export const Links = z
  .string()
  .max(10_000, "Use 10,000 characters or fewer")
  .default("")
  .transform((text, context) => {
    const { links, errors } = parseLinks(text);
    for (const message of errors) context.addIssue({ code: "custom", message });
    return links;
  });

const Hue = z
  .string()
  .trim()
  .optional()
  .transform((text) => (text ? Number(text) : null))
  .pipe(z.int("Use a whole number of degrees").min(0, "From 0").max(359, "Up to 359").nullable())
  .superRefine((hue, context) => {
    if (hue === null || isReadableHue(hue)) return;
    const near = nearestReadableHues(hue).join(" or ");
    context.addIssue({ code: "custom", message: `Links in this colour would be hard to read. Nearest: ${near}` });
  });

export const ChapterFields = z.object({
  chapterId: z.uuid().optional(),
  seen: Seen,
  name: z.string().trim().min(1, "Enter the chapter's name").max(80, "Use 80 characters or fewer"),
  city: z.string().trim().min(1, "Enter a city or region").max(80, "Use 80 characters or fewer"),
  timeZone: TimeZone,
  website: WebAddress.optional().default(null),
  description: z.string().max(10_000, "Use 10,000 characters or fewer").default(""),
  links: Links,
  accentHue: Hue,
  /** A hue of their own, in place of the one chosen by name. */
  otherHue: Hue,
});

/** What an organizer says about a chapter. The id is absent for a new one. */
export const ChapterInput = ChapterFields.transform(({ otherHue, accentHue, ...chapter }) => ({
  ...chapter,
  accentHue: otherHue ?? accentHue,
}));
export type ChapterInput = z.infer<typeof ChapterInput>;
