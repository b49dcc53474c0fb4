import ICAL from "ical.js";
import { HOUR } from "@/lib/platform/durations";
import type { CalendarEntry } from "./icalendar";

/** An evening of two hours, as a calendar has it. */
export function entry(wanted: Partial<CalendarEntry> & { startsAt: Date }): CalendarEntry {
  return {
    id: "0198c7a0-0000-7000-8000-000000000001",
    sequence: 1,
    title: "PyFlames 3",
    description: "What we owe the next organizer.",
    location: "The community room, Bengaluru",
    url: "https://hallway.example.org/events/pyflames-3",
    isCancelled: false,
    endsAt: new Date(wanted.startsAt.getTime() + 2 * HOUR),
    timeZone: "Asia/Kolkata",
    createdAt: new Date("2026-10-01T08:00:00Z"),
    updatedAt: new Date("2026-11-02T09:30:00Z"),
    ...wanted,
  };
}

/** A calendar read by another hand than the one that wrote it. */
export function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      title: event.summary,
      description: event.description,
      location: event.location,
      status: String(component.getFirstPropertyValue("status")),
      startsAt: event.startDate.toJSDate(),
      endsAt: event.endDate.toJSDate(),
      zone: component.getFirstProperty("dtstart")?.getFirstParameter("tzid"),
      organizer: component.getFirstPropertyValue("organizer"),
      attendees: event.attendees.map((attendee) => ({
        name: attendee.getFirstParameter("cn"),
        address: attendee.getFirstValue(),
        answer: attendee.getFirstParameter("partstat"),
      })),
    };
  });
  return {
    name: calendar.getFirstPropertyValue("name"),
    source: calendar.getFirstPropertyValue("source"),
    method: calendar.getFirstPropertyValue("method"),
    refreshes: String(calendar.getFirstPropertyValue("refresh-interval")),
    zones: calendar.getAllSubcomponents("vtimezone").map((zone) => zone.getFirstPropertyValue("tzid")),
    events,
  };
}

/** What RFC 5545 asks of every line of a calendar; nothing where all is well. */
export function faultsOf(text: string): string[] {
  const faults: string[] = [];
  if (!text.endsWith("END:VCALENDAR\r\n")) faults.push("it does not end as a calendar does");
  if (/\r(?!\n)|(?<!\r)\n/.test(text)) faults.push("a line ends in something else than CRLF");
  const lines = text.split("\r\n");
  for (const line of lines) {
    if (Buffer.byteLength(line) > 75) faults.push(`over 75 octets: ${line}`);
    if (line.includes("\uFFFD")) faults.push(`a character is cut: ${line}`);
    if (/^(?:DTSTAMP|CREATED|LAST-MODIFIED):/.test(line) && !/:\d{8}T\d{6}Z$/.test(line))
      faults.push(`not UTC: ${line}`);
  }
  const [head] = text.split(/\r\nBEGIN:V(?!CALENDAR)/);
  for (const name of ["NAME", "SOURCE", "REFRESH-INTERVAL", "METHOD"]) {
    const isThere = lines.some((line) => line.startsWith(name));
    if (isThere && !head?.includes(`\r\n${name}`)) faults.push(`${name} stands after the first part`);
  }
  const described = new Set(lines.filter((line) => line.startsWith("TZID:")).map((line) => line.slice(5)));
  for (const [, zone] of text.matchAll(/;TZID=([^:;]+)/g)) {
    if (!described.has(zone ?? "")) faults.push(`${zone} is not described`);
  }
  return faults;
}
