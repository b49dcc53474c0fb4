"use server";

import { goTo, newerForm, organizerAction, refusedForm } from "@/lib/access/action";
import { updatePerson } from "./mutations";
import { PersonInput } from "./schema";

export const updatePersonAction = organizerAction(PersonInput, async (input, { actor, data }) => {
  const outcome = await updatePerson(actor, input);
  if (outcome.ok) goTo(`/people/${outcome.slug}`);
  if (outcome.reason === "newer") return newerForm(data, outcome);
  return refusedForm(data, "Somebody else has one of these handles.", outcome.field);
});
