import { describe, expect, it } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { findPanelForEdit } from "@/lib/panels/organizer-queries";
import { withDatabase } from "@/lib/platform/testing";
import { answerFromAllNotes, answerFromNotes } from "./answer-mutations";
import { syncNotes } from "./mutations";
import { listNotesForEdit } from "./organizer-queries";
import { evening, plantDesk, sending } from "./testing";

withDatabase();

const later = (minutes: number) => new Date(evening.getTime() + minutes * 60 * 1000);

async function plantNotes() {
  const desk = await plantDesk();
  const write = (wanted: Parameters<typeof desk.note>[0], at = evening) =>
    syncNotes(desk.secret, sending([desk.note(wanted)], at), at);
  const answers = async () =>
    (await findPanelForEdit(desk.actor, desk.itemId))?.questions.flatMap((question) =>
      question.answers.map(({ body }) => body),
    );
  return { ...desk, write, answers, place: { questionId: desk.questions[0], panelistId: desk.voices[0] } };
}

describe("notes that become an answer", () => {
  it("go below what is there, once each, and later only with what is new in them", async () => {
    const { actor, write, answers, place, secret, note } = await plantNotes();
    const first = note({ text: "We began in a cafe." });
    await syncNotes(secret, sending([first]), evening);
    await answerFromNotes(actor, place, later(1));
    await answerFromNotes(actor, place, later(2));
    expect(await answers()).toEqual(["We began in a cafe."]);
    await syncNotes(secret, sending([{ ...first, text: "We began in a cafe. In 2005.", revision: 2 }]), later(3));
    await write({ text: "Then came the list.", startedAt: later(4) }, later(4));
    await answerFromNotes(actor, place, later(5));
    expect(await answers()).toEqual(["We began in a cafe.\n\nIn 2005.\n\nThen came the list."]);
  });

  it("do so all together, and say how many answers they made", async () => {
    const { actor, write, answers, itemId, questions, voices } = await plantNotes();
    await write({ text: "One." });
    await write({ text: "Two.", panelistId: voices[1], startedAt: later(1) }, later(1));
    await write({ text: "Three.", questionId: questions[1], startedAt: later(2) }, later(2));
    await write({ text: "  ", questionId: questions[1], panelistId: voices[1] });
    expect(await answerFromAllNotes(actor, itemId, later(3))).toMatchObject({ answers: 3 });
    expect(await answerFromAllNotes(actor, itemId, later(4))).toMatchObject({ answers: 0 });
    expect(await answers()).toEqual(["One.", "Two.", "Three."]);
  });

  it("are neither read nor used by a stranger, and make no answer for a voice of another panel", async () => {
    const { actor, stranger, write, answers, place, itemId } = await plantNotes();
    const other = await plantNotes();
    await write({});
    await expect(answerFromNotes(stranger, place, evening)).rejects.toThrow(NotFound);
    await expect(answerFromAllNotes(stranger, itemId, evening)).rejects.toThrow(NotFound);
    await expect(answerFromNotes(actor, { ...place, panelistId: "nobody" }, evening)).rejects.toThrow(NotFound);
    await answerFromNotes(actor, { ...place, panelistId: other.voices[0] }, evening);
    expect(await listNotesForEdit(stranger, itemId)).toEqual([]);
    expect(await listNotesForEdit(actor, itemId)).toMatchObject([{ usedAt: null }]);
    expect(await answers()).toEqual([]);
  });
});
