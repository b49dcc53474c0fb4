"use server";

import { doneForm, organizerAction, refusedForm } from "@/lib/access/action";
import { describeSeries } from "./mutations";
import { SeriesInput } from "./schema";

export const describeSeriesAction = organizerAction(SeriesInput, async (input, { actor, data }) => {
  const outcome = await describeSeries(actor, input);
  if (!outcome.ok) return refusedForm(data, "Another series has this name.", outcome.field);
  return doneForm(data, "The series is saved.");
});
