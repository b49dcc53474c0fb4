import type { Appearance } from "@/lib/people/appearance-rules";
import { formatDate } from "@/lib/platform/time";
import { linkText } from "@/lib/talks/rules";

/** What a person did on one evening: the role in the gutter, then the talk or panel and the event it was part of. */
export function AppearanceRow({ appearance }: { appearance: Appearance }) {
  const { role, title, path, affiliation, links, event } = appearance;
  return (
    <li className="grid gap-x-6 gap-y-1 border-hairline border-t py-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <p className="pt-0.5 text-muted text-small">{role}</p>
      <div className="grid min-w-0 gap-1">
        <h3 className="font-bold text-h3">
          <a href={path} className="text-ink decoration-control">
            {title}
          </a>
        </h3>
        <p className="text-small">
          <a href={event.path} className="text-ink decoration-control">
            {event.title}
          </a>
          ,{" "}
          <time dateTime={event.startsAt.toISOString()} className="font-mono">
            {formatDate(event.startsAt, event.timeZone, "short")}
          </time>
          {affiliation !== "" && <span className="text-muted">. At the time: {affiliation}</span>}
        </p>
        {links.length > 0 && (
          <ul className="flex flex-wrap gap-x-4 text-small">
            {links.map((link) => (
              <li key={link.url}>
                <a href={link.url} rel="noopener noreferrer" className="inline-block min-h-6">
                  {linkText(link)}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
