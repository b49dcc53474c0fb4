import type { Deadline } from "@/lib/events/run-up-rules";
import { formatDays } from "@/lib/platform/time";

const WORDS: Record<Deadline["kind"], { verb: string; closes: string }> = {
  proposals: { verb: "Propose a talk", closes: "Proposals" },
  tickets: { verb: "Get a ticket", closes: "Tickets" },
};

/** What one can still do before a conference, and until when; nothing once every day has passed. */
export function RunUpDeadlines({ deadlines }: { deadlines: Deadline[] }) {
  if (deadlines.length === 0) return null;
  return (
    <ul aria-label="Deadlines" className="mt-2 grid sm:mt-4 sm:gap-1">
      {deadlines.map(({ kind, until, url }) => {
        const { verb, closes } = WORDS[kind];
        return (
          <li key={kind} className="flex flex-wrap items-baseline gap-x-3">
            {url ? (
              <a href={url} className="inline-flex min-h-11 items-center sm:min-h-6">
                {verb}
              </a>
            ) : (
              closes
            )}
            {until && (
              <time dateTime={until.toISOString().slice(0, 10)} className="font-mono text-small">
                until {formatDays(until, null)}
              </time>
            )}
          </li>
        );
      })}
    </ul>
  );
}
