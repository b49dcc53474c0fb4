import { onStage } from "@/lib/events/rules";
import { formatTime } from "@/lib/platform/time";
import type { ProgrammePart } from "@/lib/recaps/programme-queries";

type Props = { parts: readonly ProgrammePart[]; timeZone: string; now: Date };

/** While an event goes on: what is on, and what comes after it. */
export function OnStage({ parts, timeZone, now }: Props) {
  const stage = onStage(parts, now);
  if (!stage.now && !stage.next) return <p className="border-ink border-y-2 py-5 font-bold text-h3">On right now.</p>;
  return (
    <dl className="border-ink border-y-2 py-5">
      {stage.now && <Turn term="Now" part={stage.now} timeZone={timeZone} size="text-h2" />}
      {stage.next && <Turn term="Next" part={stage.next} timeZone={timeZone} size="text-h3" />}
    </dl>
  );
}

type TurnProps = { term: string; part: ProgrammePart; timeZone: string; size: string };

function Turn({ term, part, timeZone, size }: TurnProps) {
  return (
    <div className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-baseline gap-x-4 py-1">
      <dt className="text-small">
        {term}
        {part.startsAt && <span className="block font-mono text-muted">{formatTime(part.startsAt, timeZone)}</span>}
      </dt>
      <dd className={`font-bold ${size}`}>
        <a href={`#slot-${part.id}`} className="text-ink">
          {part.title}
        </a>
      </dd>
    </div>
  );
}
