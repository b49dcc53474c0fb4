import { Time } from "@/components/site/time";
import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { GutterRow } from "@/components/ui/gutter-row";
import type { ListedChange } from "@/lib/history/queries";
import { formatDate, formatTime, zoneLabel } from "@/lib/platform/time";
import { putBackAction } from "@/lib/undo/actions";

type Props = {
  changes: ListedChange[];
  timeZone: string;
  /** The page with the changes before these; absent where there are none. */
  olderHref?: string;
};

/** What was done, latest first, day by day, on the clock of `timeZone`. */
export function ChangeList({ changes, timeZone, olderHref }: Props) {
  const [latest] = changes;
  if (!latest) return <EmptyState title="Nothing yet">What an organizer changes from now on is told here.</EmptyState>;
  const days = new Map<string, ListedChange[]>();
  for (const change of changes) {
    const day = formatDate(change.at, timeZone);
    days.set(day, [...(days.get(day) ?? []), change]);
  }
  return (
    <>
      <p className="text-muted text-small">Times: {zoneLabel(latest.at, timeZone)}</p>
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
          <a href={olderHref} className="inline-flex min-h-11 items-center">
            Older changes
          </a>
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
      <div className="flex flex-wrap items-baseline gap-x-4">
        <p className="[overflow-wrap:anywhere]">{change.sentence}</p>
        {change.undo === "done" && <p className="text-muted text-small">Put back since.</p>}
        {change.undo === "possible" && (
          <ActionForm
            action={putBackAction}
            submit={
              <>
                Put it back<span className="sr-only">: {change.sentence}</span>
              </>
            }
            variant="quiet"
            hidden={{ changeId: change.id }}
            idPrefix={`back-${change.id}`}
          />
        )}
      </div>
    </li>
  );
}
