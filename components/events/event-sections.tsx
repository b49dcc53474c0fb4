"use client";

import { usePathname } from "next/navigation";

const SECTIONS = [
  ["", "Overview"],
  ["/details", "Details"],
  ["/agenda", "Agenda"],
  ["/guests", "Guests"],
  ["/feedback", "Feedback"],
  ["/recap", "Recap"],
  ["/history", "History"],
] as const;

/** The pages of one event, for its organizers, under its name; the one being read is marked. */
export function EventSections({ eventId, title }: { eventId: string; title: string }) {
  const pathname = usePathname();
  const base = `/organize/events/${eventId}`;
  return (
    <header className="grid gap-3">
      {/* The overview has the name as its heading. */}
      {pathname !== base && <p className="font-bold text-h3">{title}</p>}
      <nav aria-label="This event" className="border-hairline border-b">
        <ul className="flex flex-wrap gap-x-3 sm:gap-x-6">
          {SECTIONS.map(([path, label]) => {
            const href = `${base}${path}`;
            const isCurrent = path === "" ? pathname === base : pathname.startsWith(href);
            return (
              <li key={path}>
                <a
                  href={href}
                  aria-current={isCurrent ? "page" : undefined}
                  className="-mb-px inline-flex min-h-11 items-center border-transparent border-b-2 font-semibold text-muted no-underline hover:text-ink aria-[current=page]:border-ink aria-[current=page]:text-ink"
                >
                  {label}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
    </header>
  );
}
