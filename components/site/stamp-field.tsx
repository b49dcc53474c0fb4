"use client";

import { use } from "react";
import { FormContext } from "@/components/ui/form-field";

/**
 * Sends along when the form was drawn. One that comes back keeps its first stamp, or takes the one it is given then.
 */
export function StampField({ stamp }: { stamp: string }) {
  const { state } = use(FormContext);
  const before = state.status === "idle" ? undefined : [state.values.stamp].flat()[0];
  return <input type="hidden" name="stamp" value={state.shown?.stamp ?? before ?? stamp} />;
}
