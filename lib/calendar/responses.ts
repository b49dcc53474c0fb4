import { absoluteUrl } from "@/lib/platform/env";
import { type CalendarEntry, writeEntry, writeFeed } from "./icalendar";

const TYPE = "text/calendar; charset=utf-8";

/** The answer to a calendar program that subscribes to `path`. */
export function feedResponse(name: string, path: string, entries: readonly CalendarEntry[]): Response {
  return new Response(writeFeed({ name, source: absoluteUrl(path), entries }), { headers: { "content-type": TYPE } });
}

/** One event as a file to open with a calendar program. */
export function entryResponse(entry: CalendarEntry, fileName: string): Response {
  const disposition = `attachment; filename="${fileName}.ics"`;
  return new Response(writeEntry(entry), { headers: { "content-type": TYPE, "content-disposition": disposition } });
}

/** Calendar programs show nobody a page. */
export function noSuchCalendar(): Response {
  return new Response("There is no such calendar.\n", {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
