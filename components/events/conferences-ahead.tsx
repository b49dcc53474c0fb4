import type { ConferenceAhead } from "@/lib/events/run-up-queries";
import { openDeadlines } from "@/lib/events/run-up-rules";
import { RunUpDeadlines } from "./run-up-deadlines";

/** The bigger events that evenings here lead up to, each with what can still be done for it. */
export function ConferencesAhead({ conferences, now }: { conferences: ConferenceAhead[]; now: Date }) {
  return (
    <ul className="grid gap-x-10 border-hairline border-t lg:grid-cols-2">
      {conferences.map((conference) => (
        <li key={`${conference.name} ${conference.days}`} className="border-hairline border-b py-5">
          <h3 className="font-bold text-h3">
            {conference.path ? <a href={conference.path}>{conference.name}</a> : conference.name}
          </h3>
          <p className="font-mono text-small">{conference.days}</p>
          {conference.programme.length > 0 && (
            <p className="mt-1 text-muted">
              {conference.programme
                .map(({ count, label }) => (count === null ? label : `${count} ${label}`))
                .join(", ")}
            </p>
          )}
          <RunUpDeadlines deadlines={openDeadlines(conference, now)} />
          <p className="mt-3 text-small">
            Our run-up:{" "}
            {conference.runUps.map(({ slug, title }, at) => (
              <span key={slug}>
                {at > 0 && ", "}
                <a href={`/events/${slug}`}>{title}</a>
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
