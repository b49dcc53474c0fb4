"use client";

import { usePathname } from "next/navigation";
import { ScrollingRow } from "@/components/ui/scrolling-row";
import { SkipLink } from "@/components/ui/skip-link";

const SECTIONS = [
  ["", "Overview"],
  ["/details", "Details"],
  ["/agenda", "Agenda"],
  ["/proposals", "Proposals"],
  ["/speakers", "Speakers"],
  ["/guests", "Guests"],
  ["/feedback", "Feedback"],
  ["/recap", "Recap"],
  ["/pictures", "Pictures"],
  ["/history", "History"],
] as const;

const FOR_EDITORS: string[] = ["/recap", "/pictures"];

type Props = {
  eventId: string;
  title: string;
  /** Whether the reader writes its recap and nothing else. */
  isForEditor: boolean;
};

/** The pages of one event that its reader may open, under its name; the one being read is marked. */
export function EventSections({ eventId, title, isForEditor }: Props) {
  const pathname = usePathname();
  const sections = isForEditor ? SECTIONS.filter(([path]) => FOR_EDITORS.includes(path)) : SECTIONS;
  const base = `/organize/events/${eventId}`;
  return (
    <header className="grid gap-3">
      <SkipLink to="part">Skip the event’s pages</SkipLink>
      {/* The overview has the name as its heading. */}
      {pathname !== base && <p className="font-bold text-h3">{title}</p>}
      <nav aria-label="This event" className="border-hairline border-b">
        <ScrollingRow>
          <ul className="flex gap-x-6 max-sm:w-max max-sm:pr-8 sm:flex-wrap">
            {sections.map(([path, label]) => {
              const href = `${base}${path}`;
              const isCurrent = path === "" ? pathname === base : pathname.startsWith(href);
              return (
                <li key={path}>
                  <a
                    href={href}
                    aria-current={isCurrent ? "page" : undefined}
                    className="inline-flex min-h-11 items-center border-transparent border-b-2 sm:-mb-px font-semibold text-muted no-underline hover:text-ink aria-[current=page]:border-ink aria-[current=page]:text-ink"
                  >
                    {label}
                  </a>
                </li>
              );
            })}
          </ul>
        </ScrollingRow>
      </nav>
    </header>
  );
}
