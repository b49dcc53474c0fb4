import { GutterRow } from "@/components/ui/gutter-row";
import type { RunUpView } from "@/lib/events/run-up-queries";
import { formatDays } from "@/lib/platform/time";

type Props = { runUp: RunUpView; isEveningOver: boolean; now: Date };

/** What the evening leads up to, with what that announced, and later what it led to. */
export function RunUpNotice({ runUp, isEveningOver, now }: Props) {
  const { name, path, days, endsAt, programme } = runUp;
  const isOver = endsAt !== null && endsAt < now;
  return (
    <section aria-labelledby="run-up" className="grid gap-6 border-ink border-y-2 py-8">
      <GutterRow
        gutter={<p className="text-muted text-small md:pt-2">{isOver ? "What it led to" : "What comes next"}</p>}
      >
        <p className="text-lead">This evening {isEveningOver ? "was" : "is"} a run-up to</p>
        <h2 id="run-up" className="font-extrabold text-h2 tracking-tight">
          {path ? <a href={path}>{name}</a> : name}
        </h2>
        {days && <p className="mt-2 font-mono text-small">{days}</p>}
        {programme.length > 0 && (
          <ul aria-label={`On the programme of ${name}`} className="mt-6 grid gap-x-8 sm:grid-cols-2">
            {programme.map(({ id, count, label, startsOn, endsOn }) => (
              <li key={id} className="flex items-baseline gap-3 border-hairline border-t py-2">
                <span className="min-w-[2ch] text-right font-bold font-mono text-h3">{count}</span>
                <span>
                  {` ${label}`}
                  {startsOn && <span className="block text-muted text-small">{formatDays(startsOn, endsOn)}</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
      </GutterRow>
    </section>
  );
}
