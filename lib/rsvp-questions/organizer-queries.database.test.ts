import { expect, it } from "vitest";
import { now, plantDraft } from "@/lib/events/testing";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { chooseConsents, retireQuestion } from "./mutations";
import { findAnswerSummary, listAnswersOf } from "./organizer-queries";
import { ask, plantAnswer } from "./testing";

withDatabase();

it("the summary is of those who are going, and keeps what is no longer asked while it was answered", async () => {
  const { eventId, organizer } = await plantDraft();
  const options = "Anything\nVegan";
  const food = await ask(organizer, eventId, { kind: "single_choice", label: "Food?", options });
  await plantAnswer(eventId, food, ["Vegan"]);
  const left = await plantAnswer(eventId, food, ["Anything"]);
  await db().rsvp.update({ where: { id: left }, data: { status: "cancelled", cancelledAt: now } });
  await retireQuestion(organizer, food, now);
  await retireQuestion(organizer, await ask(organizer, eventId), now);
  await chooseConsents(organizer, { eventId, consent: ["photos"] }, now);
  expect(await findAnswerSummary(organizer, eventId)).toMatchObject({
    guests: 1,
    questions: [{ label: "Food?", isRetired: true, answers: [{ values: ["Vegan"], rsvp: { name: "Ada" } }] }],
    consents: [{ kind: "photos", count: 0 }],
  });
});

it("one guest's answers come in the order of the form", async () => {
  const { eventId, organizer } = await plantDraft();
  const [first, second] = [await ask(organizer, eventId, { label: "One?" }), await ask(organizer, eventId)];
  const rsvpId = await plantAnswer(eventId, second, ["2"]);
  await db().rsvpAnswer.create({ data: { rsvpId, questionId: first, values: ["1"] } });
  await db().rsvpConsent.create({ data: { rsvpId, kind: "sponsors", givenAt: now } });
  const { answers, consents } = await listAnswersOf(organizer, eventId, rsvpId);
  expect(answers.map(({ values }) => values[0])).toEqual(["1", "2"]);
  expect(consents).toEqual(["sponsors"]);
});

it("a stranger reads nothing", async () => {
  const { eventId, organizer, stranger } = await plantDraft();
  const rsvpId = await plantAnswer(eventId, await ask(organizer, eventId), ["Pune"]);
  expect(await findAnswerSummary(stranger, eventId)).toBeNull();
  expect(await listAnswersOf(stranger, eventId, rsvpId)).toEqual({ answers: [], consents: [] });
});
