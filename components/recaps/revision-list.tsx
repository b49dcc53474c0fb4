import { formatMoment, zoneLabel } from "@/lib/platform/time";
import type { listRevisions } from "@/lib/recaps/revision-queries";

type Props = {
  event: { id: string; timeZone: string };
  revisions: Awaited<ReturnType<typeof listRevisions>>;
};

/** Every saving of a recap, each leading to what it changed. */
export function RevisionList({ event, revisions }: Props) {
  const [latest] = revisions;
  return (
    <>
      {latest && <p className="text-muted text-small">Times: {zoneLabel(latest.savedAt, event.timeZone)}</p>}
      <ol className="max-w-measure divide-y divide-hairline border-hairline border-y">
        {revisions.map(({ id, savedAt, savedByName, isAutosaved }, place) => (
          <li key={id} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[12rem_1fr_auto]">
            <time dateTime={savedAt.toISOString()} className="font-mono text-muted text-small tabular-nums">
              {formatMoment(savedAt, event.timeZone, "short")}
            </time>
            <p>
              {savedByName || "Somebody, before this history began"}
              {isAutosaved && <span className="text-muted">, while writing</span>}
              {place === 0 && <span className="font-semibold">, as it stands</span>}
            </p>
            <a
              href={`/organize/events/${event.id}/recap/history/${id}`}
              className="inline-flex min-h-11 items-center sm:min-h-6"
            >
              What changed<span className="sr-only"> on {formatMoment(savedAt, event.timeZone)}</span>
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}
