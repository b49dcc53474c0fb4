"use server";

import { goTo, newerForm, organizerAction, publicAction, refusedForm, savedForm } from "@/lib/access/action";
import type { FormState } from "@/lib/access/outcomes";
import { closeCall, openCall } from "./call-mutations";
import { acceptProposal, declineProposal, moveProposal, reconsiderProposal } from "./desk-mutations";
import { changeProposal, eraseProposal, submitProposal, withdrawProposal } from "./mutations";
import { notTakenSentence, proposalPath, undecidedSentence } from "./rules";
import {
  AcceptInput,
  CallInput,
  CallOfEvent,
  DecisionInput,
  MoveInput,
  ProposalChange,
  ProposalId,
  ProposalInput,
  ProposalSecret,
} from "./schema";

export const openCallAction = organizerAction(CallInput, async (input, { actor, now, data }) => {
  const opened = await openCall(actor, input, now);
  if (opened.ok) goTo(desk(input.eventId));
  if (opened.reason === "newer") return newerForm(data, opened);
  return refusedForm(data, opened.problem, opened.field);
});

export const closeCallAction = organizerAction(CallOfEvent, async ({ eventId }, { actor, now }) => {
  await closeCall(actor, eventId, now);
  goTo(desk(eventId));
});

/** The answer is the same page for everybody: it tells nobody whether an address, or a talk, was known. */
export const submitProposalAction = publicAction(
  ProposalInput,
  async (input, { now, data }) => {
    const outcome = await submitProposal(input, now);
    if (!outcome.ok) return refusedForm(data, notTakenSentence(outcome.reason, outcome.event));
    goTo(`/events/${outcome.slug}/proposal-received`);
  },
  { limit: "proposal", eventOf: ({ eventId }) => eventId, isGuarded: true },
);

const DECIDED = "The organizers decided on this talk meanwhile, so it stays as it was.";

export const changeProposalAction = publicAction(ProposalChange, async (input, { data }) => {
  const changed = await changeProposal(input);
  if (changed.ok) return savedForm(data, "Saved.");
  return changed.reason === "newer" ? newerForm(data, changed) : refusedForm(data, DECIDED);
});

export const withdrawProposalAction = publicAction(ProposalSecret, async ({ secret }, { data }) => {
  const outcome = await withdrawProposal(secret);
  if (!outcome.ok) return refusedForm(data, DECIDED);
  goTo(proposalPath(secret));
});

export const eraseProposalAction = publicAction(ProposalSecret, async ({ secret }) => {
  await eraseProposal(secret);
  goTo("/proposal/erased");
});

export const acceptProposalAction = organizerAction(AcceptInput, async (input, { actor, now, data }) =>
  answer(data, await acceptProposal(actor, input, now)),
);

export const declineProposalAction = organizerAction(DecisionInput, async (input, { actor, now, data }) =>
  answer(data, await declineProposal(actor, input, now)),
);

export const reconsiderProposalAction = organizerAction(ProposalId, async ({ proposalId }, { actor, now, data }) =>
  answer(data, await reconsiderProposal(actor, proposalId, now)),
);

export const moveProposalAction = organizerAction(MoveInput, async (input, { actor, now, data }) =>
  answer(data, await moveProposal(actor, input, now)),
);

function answer(data: FormData, decided: Awaited<ReturnType<typeof acceptProposal>>): FormState {
  if (decided.ok) goTo(desk(decided.eventId));
  if (decided.reason === "newer") return newerForm(data, decided);
  return refusedForm(data, undecidedSentence(decided.reason), decided.field);
}

const desk = (eventId: string) => `/organize/events/${eventId}/proposals`;
