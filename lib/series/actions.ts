"use server";

import { newerForm, organizerAction, refusedForm, savedForm } from "@/lib/access/action";
import { describeSeries } from "./mutations";
import { SeriesInput } from "./schema";

const WHY_NOT = {
  taken: "Another series has this name.",
  shared: "Other chapters host in this series too. Only an owner can describe it for all.",
};

export const describeSeriesAction = organizerAction(SeriesInput, async (input, { actor, now, data }) => {
  const outcome = await describeSeries(actor, input, now);
  if (outcome.ok) return savedForm(data, "The series is saved.");
  if (outcome.reason === "newer") return newerForm(data, outcome);
  return refusedForm(data, WHY_NOT[outcome.reason], outcome.field);
});
