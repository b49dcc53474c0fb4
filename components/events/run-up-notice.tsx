import { GutterRow } from "@/components/ui/gutter-row";
import type { RunUpView } from "@/lib/events/run-up-queries";
import { openDeadlines } from "@/lib/events/run-up-rules";
import { RunUpDeadlines } from "./run-up-deadlines";
import { RunUpProgramme } from "./run-up-programme";

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
        <RunUpDeadlines deadlines={openDeadlines(runUp, now)} />
        <RunUpProgramme name={name} programme={programme} />
      </GutterRow>
    </section>
  );
}
