"use client";

import { type ReactNode, useActionState } from "react";
import { idle } from "@/lib/access/outcomes";
import { pressOnStageAction } from "@/lib/lightning-talks/stage-actions";

/** One form around every button of the stage: the pressed one says what it does, and to whom. */
export function StageForm({ secret, itemId, children }: { secret: string; itemId: string; children: ReactNode }) {
  const [state, send] = useActionState(pressOnStageAction, idle);
  return (
    <form action={send} className="grid gap-8" data-slot="controls">
      <input type="hidden" name="secret" value={secret} />
      <input type="hidden" name="itemId" value={itemId} />
      {state.status === "refused" && <p role="alert">This was decided meanwhile. Look again, and press once more.</p>}
      {children}
    </form>
  );
}
