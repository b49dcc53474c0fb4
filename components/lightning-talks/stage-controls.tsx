import { buttonClass } from "@/components/ui/button-class";
import type { StageState } from "@/lib/lightning-talks/stage-queries";
import { mainPresses, type Press } from "@/public/js/stage/presses.js";

const KEYS = { clock: "Space", given: "→", absent: "↓", reset: "R", undo: "←" };
type Name = keyof typeof KEYS;

/** What the person at the stage presses. Each says its key, for who has a keyboard. */
export function StageControls({ stage }: { stage: StageState }) {
  const presses = mainPresses(stage);
  return (
    <div className="grid gap-3 sm:flex sm:flex-wrap">
      <Control name="clock" press={presses.clock} variant="primary" />
      <Control name="given" press={presses.given} variant="quiet" />
      <Control name="absent" press={presses.absent} variant="quiet" />
      <Control name="reset" press={presses.reset} variant="quiet" />
      <Control name="undo" press={presses.undo} variant="quiet" />
    </div>
  );
}

function Control({ name, press, variant }: { name: Name; press: Press | null; variant: "primary" | "quiet" }) {
  return (
    <button
      type="submit"
      name="press"
      value={press?.press ?? ""}
      hidden={press === null}
      data-control={name}
      aria-keyshortcuts={name === "clock" ? "Space" : undefined}
      className={`${buttonClass(variant)} min-h-14 [&[hidden]]:hidden`}
    >
      <span data-label>{press?.label}</span>
      <span aria-hidden="true" className="hidden font-mono text-small pointer-fine:inline">
        {KEYS[name]}
      </span>
    </button>
  );
}
