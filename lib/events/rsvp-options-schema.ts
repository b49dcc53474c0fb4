import { z } from "zod";
import { Ticked } from "@/lib/platform/ticked";
import { typedNumber } from "@/lib/platform/typed-number";
import { readLocalTime } from "./clock-rules";

/** When guests may be reminded, in minutes before the start. */
export const REMINDERS: readonly { value: string; label: string }[] = [
  { value: "10080", label: "A week before" },
  { value: "2880", label: "Two days before" },
  { value: "1440", label: "A day before" },
  { value: "180", label: "Three hours before" },
  { value: "60", label: "An hour before" },
];

const MOST_SEATS = 100_000;
const MOST_PLUS_ONES = 20;

const REMINDER_VALUES = REMINDERS.map(({ value }) => value);

const Reminders = z
  .preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z
      .array(z.string())
      .refine((chosen) => chosen.every((one) => REMINDER_VALUES.includes(one)), "Choose from the list"),
  )
  .transform((chosen) => [...new Set(chosen)].map(Number).sort((a, b) => b - a));

/** What the form sends about RSVPs, field by field. */
export const RSVP_OPTION_FIELDS = {
  takesRsvps: Ticked,
  capacity: typedNumber(1, MOST_SEATS),
  onlineCapacity: typedNumber(1, MOST_SEATS),
  rsvpsOpenAt: z.string().default(""),
  rsvpsCloseAt: z.string().default(""),
  hasWaitlist: Ticked,
  needsApproval: Ticked,
  plusOnesLimit: typedNumber(0, MOST_PLUS_ONES),
  reminders: Reminders,
  showsAttendance: Ticked,
};

const RsvpOptionFields = z.object(RSVP_OPTION_FIELDS);
type RsvpOptionFields = z.output<typeof RsvpOptionFields>;

/** How an event takes RSVPs. */
export type RsvpOptions = Omit<RsvpOptionFields, "rsvpsOpenAt" | "rsvpsCloseAt" | "plusOnesLimit"> & {
  rsvpsOpenAt: Date | null;
  rsvpsCloseAt: Date | null;
  plusOnesLimit: number;
};

type Event = { attendability: "in_person" | "online" | "hybrid"; timeZone: string; startsAt: Date };
type Say = (field: "rsvpsOpenAt" | "rsvpsCloseAt", message: string) => void;

/** The options as an event keeps them: no seats where nobody can sit, and a window that lies before the start. */
export function shapeRsvpOptions(fields: RsvpOptionFields, event: Event, say: Say): RsvpOptions {
  const { takesRsvps, hasWaitlist, needsApproval, reminders, showsAttendance } = fields;
  const rsvpsOpenAt = readWindow("rsvpsOpenAt", fields, event, say);
  const rsvpsCloseAt = readWindow("rsvpsCloseAt", fields, event, say);
  if (rsvpsOpenAt && rsvpsCloseAt && rsvpsCloseAt <= rsvpsOpenAt) {
    say("rsvpsCloseAt", "RSVPs should close after they open");
  }
  return {
    ...{ takesRsvps, hasWaitlist, needsApproval, reminders, showsAttendance, rsvpsOpenAt, rsvpsCloseAt },
    capacity: event.attendability === "online" ? null : fields.capacity,
    onlineCapacity: event.attendability === "in_person" ? null : fields.onlineCapacity,
    plusOnesLimit: fields.plusOnesLimit ?? 0,
  };
}

function readWindow(
  field: "rsvpsOpenAt" | "rsvpsCloseAt",
  fields: RsvpOptionFields,
  { timeZone, startsAt }: Event,
  say: Say,
): Date | null {
  if (fields[field] === "") return null;
  const { instant, problem } = readLocalTime(fields[field], timeZone);
  if (problem) say(field, problem);
  if (instant && instant > startsAt) say(field, "This is after the start, when no RSVPs are taken any more");
  return instant;
}
