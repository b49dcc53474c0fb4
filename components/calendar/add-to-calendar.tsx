import type { CalendarEntry } from "@/lib/calendar/icalendar";
import { addToCalendarLinks } from "@/lib/calendar/links";
import { OutwardLinks } from "./outward-links";

type Props = {
  entry: CalendarEntry;
  /** Where the entry is as a file, for the calendar that is on this device. */
  file: string;
};

/** One event for one's own calendar. */
export function AddToCalendar({ entry, file }: Props) {
  const links = [{ label: "Calendar file", url: file }, ...addToCalendarLinks(entry)];
  return <OutwardLinks label="Add to calendar" links={links} />;
}
