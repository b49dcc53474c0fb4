"use server";

import { goTo, newerForm, organizerAction, refusedForm } from "@/lib/access/action";
import { tellPeopleApart } from "./apart-mutations";
import { hidePerson, showPerson } from "./hide-mutations";
import { mergePeople } from "./merge-mutations";
import { MERGE_REFUSALS, partedPath } from "./merge-rules";
import { updatePerson } from "./mutations";
import { partPeople } from "./part-mutations";
import { MergeId, MergeInput, PersonId, PersonInput, TwoPeople } from "./schema";

export const updatePersonAction = organizerAction(PersonInput, async (input, { actor, now, data }) => {
  const outcome = await updatePerson(actor, input, now);
  if (outcome.ok) goTo(`/people/${outcome.slug}`);
  if (outcome.reason === "newer") return newerForm(data, outcome);
  return refusedForm(data, "Somebody else has one of these handles.", outcome.field);
});

export const mergePeopleAction = organizerAction(MergeInput, async (input, { actor, now, data }) => {
  const outcome = await mergePeople(actor, input, now);
  if (!outcome.ok) return refusedForm(data, MERGE_REFUSALS[outcome.reason]);
  goTo(`/organize/people/${input.keptId}`);
});

export const tellPeopleApartAction = organizerAction(TwoPeople, async (input, { actor, now }) => {
  await tellPeopleApart(actor, input, now);
  goTo("/organize/people");
});

export const partPeopleAction = organizerAction(MergeId, async (input, { actor, now, data }) => {
  const outcome = await partPeople(actor, input, now);
  if (!outcome.ok) return refusedForm(data, "They were made one too long ago, or were parted already.");
  goTo(partedPath(outcome.goneId, outcome.left));
});

export const hidePersonAction = organizerAction(PersonId, async (input, { actor, now }) => {
  await hidePerson(actor, input, now);
  goTo(`/organize/people/${input.personId}`);
});

export const showPersonAction = organizerAction(PersonId, async (input, { actor, now }) => {
  await showPerson(actor, input, now);
  goTo(`/organize/people/${input.personId}`);
});
