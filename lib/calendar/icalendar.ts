import ical, {
  escape as escapeText,
  ICalAttendeeStatus,
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from "ical-generator";
import { zoned } from "@/lib/platform/time";
import { describeZone, writableZone } from "./time-zones";

/** An event as a calendar shows it. */
export type CalendarEntry = {
  /** The event's permanent id: the entry stays the same one whatever it is called or moved to. */
  id: string;
  /** Grows with the event; a calendar keeps whichever has the larger. */
  sequence: number;
  title: string;
  /** Plain text. */
  description: string;
  /** A room, a web address, or nothing yet. */
  location: string;
  url: string;
  isCancelled: boolean;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  createdAt: Date;
  updatedAt: Date;
};

type Mailbox = { name: string; address: string };
type Feed = { name: string; source: string; entries: readonly CalendarEntry[] };
type Invitation = {
  method: "REQUEST" | "CANCEL";
  organizer: Mailbox;
  guest: Mailbox;
  /** When this was said: of two with the same sequence the later one counts. */
  saidAt: Date;
};

/** How often subscribers look again, in seconds. */
const REFRESH_AFTER = 60 * 60;

/** A calendar to subscribe to. The same entries are the same bytes, wherever and whenever it is written. */
export function writeFeed({ name, source, entries }: Feed): string {
  const calendar = emptyCalendar();
  // The generator writes a calendar's name as it is.
  calendar.name(escapeText(printable(name), false));
  calendar.source(source);
  calendar.ttl(REFRESH_AFTER);
  for (const entry of entries) calendar.createEvent(asEvent(entry));
  return finish(calendar);
}

/** One entry, to be saved by hand. */
export function writeEntry(entry: CalendarEntry): string {
  const calendar = emptyCalendar();
  calendar.createEvent(asEvent(entry));
  return finish(calendar);
}

/**
 * What a mail carries so that the entry of its reader comes, changes or goes by itself. The guest has answered already,
 * so their calendar asks nothing and sends nobody a reply.
 */
export function writeInvitation(entry: CalendarEntry, { method, organizer, guest, saidAt }: Invitation): string {
  const calendar = emptyCalendar();
  calendar.method(ICalCalendarMethod[method]);
  calendar.createEvent({
    ...asEvent({ ...entry, isCancelled: entry.isCancelled || method === "CANCEL" }),
    stamp: saidAt,
    organizer: asPerson(organizer),
    attendees: [{ ...asPerson(guest), status: ICalAttendeeStatus.ACCEPTED, rsvp: false }],
  });
  return finish(calendar);
}

/** Without a zone of its own, which would take the Z off the stamps. */
function emptyCalendar(): ICalCalendar {
  return ical({
    prodId: { company: "Hallway", product: "Hallway", language: "EN" },
    timezone: { name: null, generator: describeZone },
  });
}

function asEvent(entry: CalendarEntry): ICalEventData {
  const { id, sequence, url, isCancelled, startsAt, endsAt, timeZone, createdAt, updatedAt } = entry;
  const zone = writableZone(timeZone, [startsAt, endsAt]);
  return {
    ...{ id, sequence, url },
    // A native Date would be written as the server's own wall clock.
    ...(zone
      ? { timezone: zone, start: zoned(startsAt, timeZone), end: zoned(endsAt, timeZone) }
      : { start: startsAt, end: endsAt }),
    summary: printable(entry.title),
    ...(entry.description && { description: printable(entry.description) }),
    ...(entry.location && { location: printable(entry.location) }),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    stamp: updatedAt,
    created: createdAt,
    lastModified: updatedAt,
  };
}

function asPerson({ name, address }: Mailbox) {
  // No quotation mark can stand within the quotation marks around a name.
  const quotable = printable(name).replace(/\s+/g, " ").replaceAll('"', "'").replaceAll("\\", "/");
  return { name: quotable || address, email: address };
}

/** Line breaks are written as "\n"; what else cannot be printed has no place in a calendar. */
function printable(text: string): string {
  return text.replace(/(?!\n)\p{Cc}/gu, (sign) => (sign === "\t" ? " " : "")).trim();
}

function finish(calendar: ICalCalendar): string {
  // What is about the whole calendar stands before its first part, which the generator keeps to but for two lines.
  const ordered = calendar
    .toString()
    .replace(/(BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE\r\n)((?:(?:REFRESH|X-PUB).*\r\n)+)/, "$2$1");
  return `${ordered}\r\n`;
}
