import { Time } from "@/components/site/time";
import { EmptyState } from "@/components/ui/empty-state";
import { GutterRow } from "@/components/ui/gutter-row";
import type { ListedChange } from "@/lib/history/queries";
import { formatDate, formatTime } from "@/lib/platform/time";

type Props = {
  changes: ListedChange[];
  timeZone: string;
  /** The page with the changes before these; absent where there are none. */
  olderHref?: string;
};

/** What was done, latest first, day by day, on the clock of `timeZone`. */
export function ChangeList({ changes, timeZone, olderHref }: Props) {
  if (changes.length === 0)
    return <EmptyState title="Nothing yet">What an organizer changes from now on is told here.</EmptyState>;
  const days = new Map<string, ListedChange[]>();
  for (const change of changes) {
    const day = formatDate(change.at, timeZone);
    days.set(day, [...(days.get(day) ?? []), change]);
  }
  return (
    <>
      <ol className="grid gap-8">
        {[...days].map(([day, ofDay]) => (
          <li key={day} className="border-hairline border-t pt-4">
            <GutterRow gutter={<h2 className="font-semibold text-small">{day}</h2>}>
              <ol className="grid gap-3">
                {ofDay.map((change) => (
                  <ChangeRow key={change.id} change={change} timeZone={timeZone} />
                ))}
              </ol>
            </GutterRow>
          </li>
        ))}
      </ol>
      {olderHref && (
        <p>
          <a href={olderHref}>Older changes</a>
        </p>
      )}
    </>
  );
}

function ChangeRow({ change, timeZone }: { change: ListedChange; timeZone: string }) {
  return (
    <li className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-3">
      <Time at={change.at}>
        <span className="font-mono text-muted text-small">{formatTime(change.at, timeZone)}</span>
      </Time>
      <p className="[overflow-wrap:anywhere]">{change.sentence}</p>
    </li>
  );
}
