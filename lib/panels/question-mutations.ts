import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { type Newer, newerThan } from "@/lib/access/seen";
import { lockPartForEdit } from "@/lib/agenda/access";
import { type NewChange, recordChange, recordRemoval } from "@/lib/history/mutations";
import type { Act } from "@/lib/history/rules";
import { type Tx, transaction } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { stepped } from "@/lib/platform/order";
import { lockPanel } from "./mutations";
import { anchorFor } from "./rules";
import type { AnswersInput, NewQuestions, QuestionInput, QuestionRemoval, QuestionStep } from "./schema";
import { answersTexts, questionTexts } from "./texts";

/** Where a question stands that changed: the page to go back to. */
type Place = { eventId: string; panelId: string; questionId: string };
/** With what history calls the question and its panel. */
type NamedPlace = Place & { text: string; panelTitle: string };

/**
 * Puts questions after the others, in this order, and answers where the first of them stands. Their addresses on the page
 * are made once, from these words, and stay.
 */
export async function addQuestions(actor: Actor, { panelId, questions }: NewQuestions, now: Date): Promise<Place> {
  return transaction(async (tx) => {
    const { eventId, title } = await lockPanel(tx, actor, panelId);
    const others = await tx.panelQuestion.findMany({ where: { panelId }, select: { anchor: true, position: true } });
    const anchors = new Set(others.map(({ anchor }) => anchor));
    const after = Math.max(-1, ...others.map(({ position }) => position)) + 1;
    const rows = questions.map((text, place) => {
      const anchor = anchorFor(text, anchors);
      anchors.add(anchor);
      return { id: randomUUID(), panelId, text, anchor, position: after + place };
    });
    await tx.panelQuestion.createMany({ data: rows });
    for (const { text } of rows) {
      const change = { act: "question.added", subject: text, eventId, details: { other: title } } as const;
      await recordChange(tx, actor, change, now);
    }
    return { eventId, panelId, questionId: rows[0]?.id ?? "" };
  });
}

/** Words a question anew. Links to it keep working. */
export async function editQuestion(
  actor: Actor,
  input: QuestionInput,
  now: Date,
): Promise<({ ok: true } & Place) | Newer> {
  return transaction(async (tx) => {
    const place = await lockQuestion(tx, actor, input.questionId);
    const before = await tx.panelQuestion.findUniqueOrThrow({ where: { id: place.questionId } });
    const newer = newerThan(input.seen, questionTexts(before));
    if (newer) return newer;
    await tx.panelQuestion.update({ where: { id: place.questionId }, data: { text: input.text } });
    await recordChange(tx, actor, changeOf("question.edited", place), now);
    return { ok: true, ...place };
  });
}

/** Asks a question a step earlier or later. */
export async function moveQuestion(actor: Actor, input: QuestionStep, now: Date): Promise<Place> {
  return transaction(async (tx) => {
    const place = await lockQuestion(tx, actor, input.questionId);
    const questions = await tx.panelQuestion.findMany({
      where: { panelId: place.panelId },
      orderBy: { position: "asc" },
      select: { id: true },
    });
    const order = stepped(
      questions.map(({ id }) => id),
      place.questionId,
      input.step,
    );
    for (const [position, id] of order.entries()) await tx.panelQuestion.update({ where: { id }, data: { position } });
    await recordChange(tx, actor, changeOf("question.moved", place), now);
    return place;
  });
}

/** Removes a question with everything that was answered: so one with answers wants to be confirmed. */
export async function removeQuestion(
  actor: Actor,
  input: QuestionRemoval,
  now: Date,
): Promise<Outcome<Place, "has-answers">> {
  return transaction(async (tx) => {
    const place = await lockQuestion(tx, actor, input.questionId);
    const answers = await tx.panelAnswer.count({ where: { questionId: place.questionId } });
    if (answers > 0 && !input.isConfirmed) return refused("has-answers");
    const removal = changeOf("question.removed", place);
    await recordRemoval(tx, actor, removal, { table: "PanelQuestion", id: place.questionId }, now);
    await tx.panelQuestion.delete({ where: { id: place.questionId } });
    return { ok: true, ...place };
  });
}

/** Writes down who answered what, in this order. An emptied answer is gone; a panelist not named here keeps theirs. */
export async function saveAnswers(
  actor: Actor,
  input: AnswersInput,
  now: Date,
): Promise<({ ok: true } & Place) | Newer> {
  return transaction(async (tx) => {
    const { panelId, ...place } = await lockQuestion(tx, actor, input.questionId);
    const { questionId } = place;
    const panelistIds = Object.keys(input.answer);
    if (!panelistIds.every(isId)) throw new NotFound();
    const seated = await tx.panelist.count({ where: { panelId, id: { in: panelistIds } } });
    if (seated !== panelistIds.length) throw new NotFound();
    const newer = newerThan(input.seen, await readAnswers(tx, panelId, questionId));
    if (newer) return newer;
    await tx.panelAnswer.deleteMany({ where: { questionId, panelistId: { in: panelistIds } } });
    const given = Object.entries(input.answer).filter(([, body]) => body !== "");
    await tx.panelAnswer.createMany({
      data: given.map(([panelistId, body], position) => ({ panelId, questionId, panelistId, body, position })),
    });
    await recordChange(tx, actor, changeOf("answers.edited", { panelId, ...place }), now);
    return { ok: true, panelId, ...place };
  });
}

async function readAnswers(tx: Tx, panelId: string, questionId: string) {
  const panelists = await tx.panelist.findMany({
    where: { panelId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, person: { select: { name: true } } },
  });
  const answers = await tx.panelAnswer.findMany({ where: { questionId }, select: { panelistId: true, body: true } });
  return answersTexts(
    panelists.map(({ id, person }) => ({ id, name: person.name })),
    answers,
  );
}

async function lockQuestion(tx: Tx, actor: Actor, questionId: string): Promise<NamedPlace> {
  const question = await lockPartForEdit(tx, actor, ["panel"], questionId, async (id) => {
    const row = await tx.panelQuestion.findUnique({
      where: { id },
      select: {
        ...{ panelId: true, text: true },
        panel: { select: { agendaItem: { select: { eventId: true, title: true } } } },
      },
    });
    if (!row) return null;
    const { eventId, title } = row.panel.agendaItem;
    return { itemId: row.panelId, eventId, text: row.text, panelTitle: title };
  });
  const { itemId: panelId, ...named } = question;
  return { panelId, questionId, ...named };
}

function changeOf(act: Act, { text, panelTitle, eventId }: NamedPlace): NewChange {
  return { act, subject: text, eventId, details: { other: panelTitle } };
}
