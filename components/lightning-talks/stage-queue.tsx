import type { StageState } from "@/lib/lightning-talks/stage-queries";
import { nameOf, type Press, turnPresses } from "@/public/js/stage/presses.js";
import { turnWord } from "@/public/js/stage/words.js";

type Turn = StageState["talks"][number];

/** The whole queue: who was, who is, who comes, each to be moved or called again. */
export function StageQueue({ stage }: { stage: StageState }) {
  return (
    <>
      <ol data-slot="queue" className="max-w-measure divide-y divide-hairline border-hairline border-y empty:hidden">
        {stage.talks.map((turn) => (
          <Row key={turn.id} turn={turn} word={turnWord(turn, stage)} presses={turnPresses(stage, turn)} />
        ))}
      </ol>
      <template id="stage-turn">
        <Row presses={{ earlier: null, later: null, recall: null }} />
      </template>
    </>
  );
}

type RowProps = { turn?: Turn; word?: string; presses: ReturnType<typeof turnPresses> };

function Row({ turn, word = "", presses }: RowProps) {
  const name = turn && nameOf(turn);
  return (
    <li data-done={word !== "" && word !== "on now"} className="group flex items-center gap-3 py-2">
      <div className="min-w-0 grow group-data-[done=true]:text-muted">
        <p data-slot="who" className="font-semibold">
          {name}
        </p>
        <p className="text-muted text-small">
          <span data-slot="what">{turn?.title}</span> <b data-slot="word">{word}</b>
        </p>
      </div>
      <RowButton press={presses.recall} slot="recall" label={`Call ${name} again`} />
      <RowButton press={presses.earlier} slot="earlier" label={`Move ${name} earlier`} />
      <RowButton press={presses.later} slot="later" label={`Move ${name} later`} />
    </li>
  );
}

function RowButton({ press, slot, label }: { press: Press | null; slot: string; label: string }) {
  return (
    <button
      type="submit"
      name="press"
      value={press?.press ?? ""}
      data-press={slot}
      hidden={press === null}
      aria-label={label}
      className="grid min-h-11 min-w-11 shrink-0 place-items-center rounded-mark border border-control px-2 font-semibold hover:border-ink hover:bg-tint [&[hidden]]:hidden"
    >
      {press?.label ?? (slot === "recall" ? "Call again" : slot === "earlier" ? "↑" : "↓")}
    </button>
  );
}
