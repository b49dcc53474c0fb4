import type { StageState } from "@/lib/lightning-talks/stage-queries";
import { currentOf, elapsedAt, nextOf } from "@/public/js/stage/acts.js";
import { readClock } from "@/public/js/stage/clock.js";
import { clockWord, namesOf, nextLine, stateWord } from "@/public/js/stage/words.js";

/**
 * What the room reads: who is on, how much time is left, who is next. The module of the page fills the same slots, and
 * lets the clock tick.
 */
export function StageBoard({ stage, now }: { stage: StageState; now: number }) {
  const current = currentOf(stage);
  const { figures, isOver, left } = readClock(stage.minutesEach, elapsedAt(stage, now));
  return (
    <>
      <div className="grid min-w-0 content-start gap-2">
        <p data-slot="state" className="font-mono text-lead text-muted">
          {stateWord(stage)}
        </p>
        <h1 data-slot="names" className="font-extrabold text-speaker tracking-tight">
          {namesOf(current)}
        </h1>
        <p data-slot="title" className="text-h2">
          {current?.title}
        </p>
      </div>
      <div data-slot="clock" data-over={isOver} hidden={!current} className="group grid gap-3">
        <p role="timer" className="font-mono text-stage tracking-tight group-data-[over=true]:text-alarm">
          <span data-slot="figures" className="figures">
            {figures}
          </span>
        </p>
        <div className="h-3 bg-tint group-data-[over=true]:bg-alarm">
          <div data-slot="left" style={{ transform: `scaleX(${left})` }} className="h-full origin-left bg-ink" />
        </div>
        <p data-slot="word" className="text-lead text-muted">
          {clockWord(stage, now)}
        </p>
      </div>
      <p data-slot="next" className="text-h2">
        {nextLine(nextOf(stage))}
      </p>
    </>
  );
}
