import { z } from "zod";
import { Attendability, EventKind } from "@/generated/prisma/enums";
import { Seen } from "@/lib/access/seen";
import { TimeZone, WebAddress } from "@/lib/chapters/schema";
import { typedNumber } from "@/lib/platform/typed-number";
import { readLocalTime } from "./clock-rules";
import { RSVP_OPTION_FIELDS, type RsvpOptions, shapeRsvpOptions } from "./rsvp-options-schema";
import { RUN_UP_FIELDS, type RunUp, shapeRunUp } from "./run-up-schema";

const line = (max: number) => z.string().trim().max(max, `Use ${max} characters or fewer`).default("");
const Markdown = z.string().max(20_000, "Use 20,000 characters or fewer").default("");
const Title = z
  .string({ error: "Enter a title" })
  .trim()
  .min(1, "Enter a title")
  .max(140, "Use 140 characters or fewer");
const Ids = z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.uuid()));
const OptionalId = z.union([z.literal(""), z.uuid()], { error: "Choose one of the list" }).default("");

export const EVENT_KINDS: readonly { value: EventKind; label: string }[] = [
  { value: "meetup", label: "Meetup" },
  { value: "workshop", label: "Workshop" },
  { value: "sprint", label: "Sprint" },
  { value: "conference", label: "Conference" },
];

export const ATTENDABILITIES: readonly { value: Attendability; label: string }[] = [
  { value: "in_person", label: "In person" },
  { value: "online", label: "Online" },
  { value: "hybrid", label: "Both: in a room, and online" },
];

/** An event's id in a form. One that is no id at all is an event that is not there: the lock says so. */
export const EventId = z.object({ eventId: z.string() });

/** What the form sends, field by field. */
const EventFields = z.object({
  title: Title,
  summary: line(300),
  description: Markdown,
  kind: z.enum(EventKind, { error: "Choose a kind" }),
  startsAt: z.string().default(""),
  endsAt: z.string().default(""),
  timeZone: TimeZone,
  attendability: z.enum(Attendability, { error: "Choose one" }),
  venueId: OptionalId,
  venueName: line(120),
  venueAddress: line(200),
  venueCity: line(80),
  joinUrl: WebAddress.optional().default(null),
  chapterId: Ids,
  seriesId: OptionalId,
  seriesName: line(80),
  edition: typedNumber(1, 10_000),
  ...RSVP_OPTION_FIELDS,
  ...RUN_UP_FIELDS,
});
type EventFields = z.output<typeof EventFields>;

export type VenueReference = { id: string } | { name: string; address: string; city: string };
export type SeriesReference = { id: string } | { name: string };

/** What an organizer says about an event: shaped once, here, and taken as it is by every mutation. */
export type EventInput = Pick<
  EventFields,
  "title" | "summary" | "description" | "kind" | "timeZone" | "attendability" | "joinUrl"
> &
  RsvpOptions & {
    startsAt: Date;
    endsAt: Date;
    venue: VenueReference | null;
    chapterIds: string[];
    series: SeriesReference | null;
    edition: number | null;
    runUp: RunUp | null;
  };

export const EventInput = EventFields.transform(shape);
/** The same about one that is there, with what its form was opened with. */
export type EventUpdateInput = EventInput & z.output<typeof EventUpdateFields>;
const EventUpdateFields = EventId.extend({ seen: Seen });
export const EventUpdateInput = EventFields.extend(EventUpdateFields.shape).transform(
  ({ eventId, seen, ...fields }, context): EventUpdateInput => ({ ...shape(fields, context), eventId, seen }),
);

export const CancelInput = EventId.extend({
  reason: z.string().trim().min(1, "Say why, in a sentence guests can read").max(500, "Use 500 characters or fewer"),
});
export type CancelInput = z.output<typeof CancelInput>;

/** What is known of the venue of an event. */
export const VenueInput = EventUpdateFields.extend({
  name: z.string().trim().min(1, "Enter the venue's name").max(120, "Use 120 characters or fewer"),
  address: z.string().trim().min(1, "Enter the street and number").max(200, "Use 200 characters or fewer"),
  city: z.string().trim().min(1, "Enter the city").max(80, "Use 80 characters or fewer"),
  directions: line(500),
});
export type VenueInput = z.output<typeof VenueInput>;

/**
 * A copy of an event, to be held at another time. Its zone is the original's, so the time is resolved by the mutation.
 */
export const DuplicateInput = EventId.extend({
  title: Title,
  startsAt: z.string({ error: "Enter the new date and time" }).min(1, "Enter the new date and time"),
});
export type DuplicateInput = z.output<typeof DuplicateInput>;

type Say = (field: keyof EventFields, message: string) => void;

function shape(fields: EventFields, context: z.RefinementCtx): EventInput {
  const say: Say = (field, message) =>
    context.addIssue({ code: "custom", path: [field], message, input: fields[field] });
  const { title, summary, description, kind, timeZone, attendability, edition } = fields;
  const times = shapeTimes(fields, say);
  if (fields.chapterId.length === 0) say("chapterId", "Choose at least one chapter");
  return {
    ...{ title, summary, description, kind, timeZone, attendability, edition, ...times },
    ...shapeRsvpOptions(fields, { attendability, timeZone, startsAt: times.startsAt }, say),
    venue: attendability === "online" ? null : shapeVenue(fields, say),
    joinUrl: attendability === "in_person" ? null : fields.joinUrl,
    chapterIds: [...new Set(fields.chapterId)],
    series: shapeSeries(fields, say),
    runUp: shapeRunUp(fields, say),
  };
}

function shapeTimes(fields: EventFields, say: Say): { startsAt: Date; endsAt: Date } {
  const startsAt = readClock("startsAt", fields, say);
  const endsAt = readClock("endsAt", fields, say);
  if (startsAt && endsAt && endsAt <= startsAt) say("endsAt", "It should end after it starts");
  return { startsAt: startsAt ?? new Date(0), endsAt: endsAt ?? new Date(0) };
}

function readClock(field: "startsAt" | "endsAt", fields: EventFields, say: Say): Date | null {
  const { instant, problem } = readLocalTime(fields[field], fields.timeZone);
  if (problem) say(field, problem);
  return instant;
}

/** A chosen venue wins over one that is still described below it. */
function shapeVenue(fields: EventFields, say: Say): VenueReference | null {
  const { venueId, venueName: name, venueAddress: address, venueCity: city } = fields;
  if (venueId) return { id: venueId };
  if (!(name || address || city)) return null;
  if (!name) say("venueName", "Enter the venue's name");
  if (!address) say("venueAddress", "Enter the street and number");
  if (!city) say("venueCity", "Enter the city");
  return { name, address, city };
}

function shapeSeries(fields: EventFields, say: Say): SeriesReference | null {
  const { seriesId, seriesName: name, edition } = fields;
  if (seriesId) return { id: seriesId };
  if (name) return { name };
  if (edition !== null) say("edition", "Choose the series that this is an edition of");
  return null;
}
