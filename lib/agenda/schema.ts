import { z } from "zod";
import { AgendaItemKind } from "@/generated/prisma/enums";
import { Seen } from "@/lib/access/seen";

export const KIND_LABELS: Record<AgendaItemKind, string> = {
  panel: "Panel",
  talk: "Talk",
  lightning_talks: "Lightning talks",
  workshop: "Workshop",
  keynote: "Keynote",
  sprint: "Sprint",
  break: "Break",
  social: "Social",
};
export const AGENDA_KINDS = Object.values(AgendaItemKind);

/** What is typed about one slot. The clock is that of the event's zone, so the mutation reads it. */
const ItemFields = z.object({
  title: z.string().trim().min(1, "Enter a title").max(140, "Use 140 characters or fewer"),
  description: z.string().max(10_000, "Use 10,000 characters or fewer").default(""),
  /** Which of the event's days; the first when it has only one. */
  day: z.string().default(""),
  time: z
    .string()
    .trim()
    .regex(/^(\d\d:\d\d)?$/, "Enter a time, like 18:30")
    .default(""),
  minutes: z
    .string()
    .trim()
    .default("")
    .transform((text) => (text === "" ? null : Number(text)))
    .pipe(
      z
        .int({ error: "Enter whole minutes" })
        .min(1, "Enter 1 or more")
        .max(1440, "Enter 1440, a whole day, or fewer")
        .nullable(),
    ),
  /** Empty for everybody; not sent where there is nothing to choose. */
  trackId: z.union([z.literal(""), z.uuid()], { error: "Choose one of the list" }).optional(),
});

/** An id in a form. One that is no id at all is a thing that is not there: the lock says so. */
const Id = z.string();

export const NewItemInput = ItemFields.extend({
  eventId: Id,
  kind: z.enum(AgendaItemKind, { error: "Choose what it is" }),
});
export type NewItemInput = z.output<typeof NewItemInput>;

export const ItemInput = ItemFields.extend({ itemId: Id, seen: Seen });
export type ItemInput = z.output<typeof ItemInput>;

/** What can be changed of a slot within the running order itself. */
export const SlotLineInput = ItemFields.pick({ title: true, day: true, time: true, minutes: true }).extend({
  itemId: Id,
  seen: Seen,
});
export type SlotLineInput = z.output<typeof SlotLineInput>;

/** Puts a slot before another one, or at the end. */
export const ItemPlace = z.object({ itemId: Id, beforeId: Id.default("") });
export type ItemPlace = z.output<typeof ItemPlace>;

const TrackName = z
  .string({ error: "Enter the track's name" })
  .trim()
  .min(1, "Enter the track's name")
  .max(60, "Use 60 characters or fewer");

export const MOST_TRACKS = 8;
export const NewTrackInput = z.object({ eventId: Id, name: TrackName });
export type NewTrackInput = z.output<typeof NewTrackInput>;
export const TrackInput = z.object({ trackId: Id, seen: Seen, name: TrackName });
export type TrackInput = z.output<typeof TrackInput>;
export const TrackId = z.object({ trackId: Id });

export const ItemStep = z.object({ itemId: Id, step: z.enum(["earlier", "later"]) });
export type ItemStep = z.output<typeof ItemStep>;

export const ItemId = z.object({ itemId: Id });
