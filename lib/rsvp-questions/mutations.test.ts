import { describe, expect, it } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { now, plantDraft } from "@/lib/events/testing";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { duplicateEvent } from "./event-mutations";
import {
  addQuestion,
  chooseConsents,
  editQuestion,
  extendQuestion,
  moveQuestion,
  removeQuestion,
  retireQuestion,
  reviveQuestion,
} from "./mutations";
import { listQuestionsForEdit } from "./organizer-queries";
import { getGuestForm } from "./queries";
import { AnsweredQuestionInput, NewQuestion, QuestionInput } from "./schema";
import { ask, plantAnswer } from "./testing";

withDatabase();

const food = { kind: "single_choice", label: "What do you eat?", options: "Anything\nVegan" };

describe("a question nobody has answered", () => {
  it("is asked after the others, and may be reworded, moved and deleted", async () => {
    const { eventId, organizer } = await plantDraft();
    const [first, second] = [await ask(organizer, eventId), await ask(organizer, eventId, food)];
    await editQuestion(
      organizer,
      QuestionInput.parse({ questionId: first, ...food, label: "Diet?", isRequired: "on" }),
      now,
    );
    await moveQuestion(organizer, { questionId: second, step: "earlier" }, now);
    const { questions } = await getGuestForm(eventId);
    expect(questions.map(({ id, isRequired, options }) => [id, isRequired, options])).toEqual([
      [second, false, ["Anything", "Vegan"]],
      [first, true, ["Anything", "Vegan"]],
    ]);
    expect(await removeQuestion(organizer, second, now)).toMatchObject({ ok: true });
    expect((await getGuestForm(eventId)).questions).toHaveLength(1);
  });
});

describe("a question that was answered", () => {
  it("keeps its kind and wording, and cannot be deleted", async () => {
    const { eventId, organizer } = await plantDraft();
    const questionId = await ask(organizer, eventId, food);
    await plantAnswer(eventId, questionId, ["Vegan"]);
    const reworded = QuestionInput.parse({ questionId, kind: "short_text", label: "Something else?" });
    expect(await editQuestion(organizer, reworded, now)).toMatchObject({ reason: "answered" });
    expect(await removeQuestion(organizer, questionId, now)).toMatchObject({ reason: "answered" });
    expect(await getGuestForm(eventId)).toMatchObject({ questions: [{ label: "What do you eat?" }] });
  });

  it("may be required from now on and offer more, and loses no option", async () => {
    const { eventId, organizer } = await plantDraft();
    const questionId = await ask(organizer, eventId, food);
    await plantAnswer(eventId, questionId, ["Vegan"]);
    const more = { questionId, isRequired: "on", furtherOptions: "Vegan\nJain" };
    await extendQuestion(organizer, AnsweredQuestionInput.parse(more), now);
    const { questions } = await getGuestForm(eventId);
    expect(questions).toMatchObject([{ isRequired: true, options: ["Anything", "Vegan", "Jain"] }]);
    const tooMany = Array.from({ length: 30 }, (_, number) => `Option ${number}`).join("\n");
    const input = AnsweredQuestionInput.parse({ questionId, furtherOptions: tooMany });
    expect(await extendQuestion(organizer, input, now)).toMatchObject({ reason: "too-many-options" });
  });

  it("is retired instead: no longer asked, its answers kept, and asked again when wanted", async () => {
    const { eventId, organizer } = await plantDraft();
    const questionId = await ask(organizer, eventId, food);
    await plantAnswer(eventId, questionId, ["Vegan"]);
    await retireQuestion(organizer, questionId, now);
    expect((await getGuestForm(eventId)).questions).toEqual([]);
    expect(await listQuestionsForEdit(organizer, eventId)).toMatchObject([{ isRetired: true, answers: 1 }]);
    await reviveQuestion(organizer, questionId, now);
    expect((await getGuestForm(eventId)).questions).toHaveLength(1);
  });
});

it("retired questions keep their places while the others move past them", async () => {
  const { eventId, organizer } = await plantDraft();
  const [a, b, c] = [await ask(organizer, eventId), await ask(organizer, eventId), await ask(organizer, eventId)];
  await retireQuestion(organizer, b, now);
  await moveQuestion(organizer, { questionId: c, step: "earlier" }, now);
  expect((await listQuestionsForEdit(organizer, eventId)).map(({ id }) => id)).toEqual([c, b, a]);
});

it("twenty questions are enough", async () => {
  const { eventId, organizer } = await plantDraft();
  const ids = [];
  for (let number = 0; number < 20; number++) ids.push(await ask(organizer, eventId));
  const more = NewQuestion.parse({ eventId, kind: "long_text", label: "And?" });
  expect(await addQuestion(organizer, more, now)).toMatchObject({ reason: "too-many" });
  await retireQuestion(organizer, ids[0] ?? "", now);
  expect(await addQuestion(organizer, more, now)).toMatchObject({ ok: true });
  expect(await reviveQuestion(organizer, ids[0] ?? "", now)).toMatchObject({ reason: "too-many" });
});

it("a stranger is refused everything, and so is an id that is no id", async () => {
  const { eventId, organizer, stranger } = await plantDraft();
  const questionId = await ask(organizer, eventId, food);
  const acts = [
    () => addQuestion(stranger, NewQuestion.parse({ eventId, ...food }), now),
    () => editQuestion(stranger, QuestionInput.parse({ questionId, ...food }), now),
    () => extendQuestion(stranger, AnsweredQuestionInput.parse({ questionId }), now),
    () => moveQuestion(stranger, { questionId, step: "later" }, now),
    () => retireQuestion(stranger, questionId, now),
    () => reviveQuestion(stranger, questionId, now),
    () => removeQuestion(stranger, questionId, now),
    () => chooseConsents(stranger, { eventId, consent: ["photos"] }, now),
    () => removeQuestion(organizer, "1'--", now),
  ];
  for (const act of acts) await expect(act()).rejects.toThrow(NotFound);
  expect(await listQuestionsForEdit(stranger, eventId)).toEqual([]);
  expect(await getGuestForm(eventId)).toMatchObject({ questions: [{ id: questionId }], consents: [] });
});

it("a copy of an event asks the same, but not what was retired", async () => {
  const { eventId, organizer } = await plantDraft();
  const questionId = await ask(organizer, eventId, food);
  await plantAnswer(eventId, questionId, ["Vegan"]);
  await retireQuestion(organizer, await ask(organizer, eventId), now);
  await ask(organizer, eventId, { label: "Anything else?", kind: "long_text" });
  await chooseConsents(organizer, { eventId, consent: ["photos", "sponsors"] }, now);
  const copy = await duplicateEvent(organizer, { eventId, title: "Next", startsAt: "2027-02-13T19:00" }, now);
  const form = await getGuestForm(copy.ok ? copy.id : "");
  expect(form.questions.map(({ label }) => label)).toEqual(["What do you eat?", "Anything else?"]);
  expect(form.consents).toEqual(["photos", "sponsors"]);
  expect(await db().rsvpAnswer.count({ where: { question: { eventId: copy.ok ? copy.id : "" } } })).toBe(0);
});
