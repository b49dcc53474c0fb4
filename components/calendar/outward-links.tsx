import type { CalendarLink } from "@/lib/calendar/links";

/** Calendars to choose from. Those elsewhere learn nothing of this page's address. */
export function OutwardLinks({ label, links }: { label: string; links: readonly CalendarLink[] }) {
  return (
    <ul aria-label={label} className="-mx-2 -my-2.5 flex flex-wrap">
      {links.map(({ label, url }) => (
        <li key={label}>
          <a href={url} rel="noopener noreferrer" className="inline-flex min-h-11 items-center px-2">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
