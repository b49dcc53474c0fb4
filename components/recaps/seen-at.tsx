"use client";

import { use } from "react";
import { FormContext } from "@/components/ui/form-field";

/** Says which saved text this form began with. Once a newer one was shown here, the form continues from that. */
export function SeenAt({ saved }: { saved: string }) {
  const { state } = use(FormContext);
  const before = state.status === "idle" ? undefined : [state.values.seenAt].flat()[0];
  return <input type="hidden" name="seenAt" value={state.shown?.seenAt ?? before ?? saved} />;
}
