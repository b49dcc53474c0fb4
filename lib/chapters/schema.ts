import { z } from "zod";
import { Seen } from "@/lib/access/seen";
import { isTimeZone } from "@/lib/platform/time";

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

/** What an organizer says about a chapter. The id is absent for a new one. */
export const ChapterInput = z.object({
  chapterId: z.uuid().optional(),
  seen: Seen,
  name: z.string().trim().min(1, "Enter the chapter's name").max(80, "Use 80 characters or fewer"),
  city: z.string().trim().min(1, "Enter a city or region").max(80, "Use 80 characters or fewer"),
  timeZone: TimeZone,
  website: WebAddress.optional().default(null),
  description: z.string().max(10_000, "Use 10,000 characters or fewer").default(""),
  accentHue: z
    .string()
    .optional()
    .transform((text) => (text ? Number(text) : null))
    .pipe(z.int("Use a whole number of degrees").min(0, "From 0").max(359, "Up to 359").nullable()),
});
export type ChapterInput = z.infer<typeof ChapterInput>;
