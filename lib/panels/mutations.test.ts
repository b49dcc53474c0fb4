import { describe, expect, it } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { plantItem } from "@/lib/agenda/testing";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { addPanelist, editPanelist, movePanelist, removePanelist } from "./mutations";
import { findPanelForEdit } from "./organizer-queries";
import { addQuestions, editQuestion, moveQuestion, removeQuestion, saveAnswers } from "./question-mutations";
import { NewPanelist, NewQuestions } from "./schema";

withDatabase();

const now = new Date("2027-01-02T12:00:00Z");

async function plantPanel() {
  const panel = await plantItem("panel");
  const seat = async (personName: string, personHandle = "", role = "panelist") => {
    const input = NewPanelist.parse({ panelId: panel.itemId, personName, personHandle, role, affiliation: "" });
    const outcome = await addPanelist(panel.actor, input, now);
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.panelistId;
  };
  const ask = async (text: string) =>
    (await addQuestions(panel.actor, { panelId: panel.itemId, questions: [text] }, now)).questionId;
  const look = async () => {
    const found = await findPanelForEdit(panel.actor, panel.itemId);
    if (!found) throw new Error("no panel");
    return found;
  };
  return { ...panel, seat, ask, look };
}

describe("the people on a panel", () => {
  it("are seated in the order they were named, each with a role and an affiliation", async () => {
    const { seat, look, actor } = await plantPanel();
    await seat("Abhiram", "@abhicantdraw", "moderator");
    const anand = await seat("Anand Pillai", "@skeptichacker");
    await editPanelist(actor, { panelistId: anand, role: "panelist", affiliation: "BangPypers" }, now);
    expect((await look()).panelists).toMatchObject([
      { name: "Abhiram", role: "moderator", affiliation: "" },
      { name: "Anand Pillai", role: "panelist", affiliation: "BangPypers" },
    ]);
  });

  it("are one person under two names, if the handle says so, and sit there once", async () => {
    const { seat, itemId, actor } = await plantPanel();
    await seat("Vandana Verma Singhal", "@InfosecVandana");
    const again = NewPanelist.parse({
      panelId: itemId,
      personName: "Vandana Verma",
      personHandle: "@infosecvandana",
      role: "panelist",
    });
    expect(await addPanelist(actor, again, now)).toEqual({ ok: false, reason: "already-there", field: "personName" });
  });

  it("move a step at a time", async () => {
    const { seat, look, actor } = await plantPanel();
    await seat("Mover One");
    await seat("Mover Two");
    const three = await seat("Mover Three");
    await movePanelist(actor, { panelistId: three, step: "earlier" }, now);
    expect((await look()).panelists.map(({ name }) => name)).toEqual(["Mover One", "Mover Three", "Mover Two"]);
  });

  it("leave at once when they said nothing, and only when confirmed when they did", async () => {
    const { seat, ask, look, actor } = await plantPanel();
    const [silent, loud] = [await seat("Silent"), await seat("Loud")];
    const questionId = await ask("Why?");
    await saveAnswers(actor, { questionId, answer: { [loud]: "Because." } }, now);
    expect(await removePanelist(actor, { panelistId: silent, isConfirmed: false }, now)).toMatchObject({ ok: true });
    expect(await removePanelist(actor, { panelistId: loud, isConfirmed: false }, now)).toEqual({
      ok: false,
      reason: "has-answers",
    });
    expect((await look()).questions[0]?.answers).toHaveLength(1);
    expect(await removePanelist(actor, { panelistId: loud, isConfirmed: true }, now)).toMatchObject({ ok: true });
    expect(await look()).toMatchObject({ panelists: [], questions: [{ answers: [] }] });
  });
});

describe("the questions of a panel", () => {
  it("keep their address when they are worded anew, and share none", async () => {
    const { ask, look, actor } = await plantPanel();
    const first = await ask("How did you come to the community?");
    await ask("How did you come to the community?");
    await editQuestion(actor, { questionId: first, text: "What brought you here?" }, now);
    expect((await look()).questions).toMatchObject([
      { text: "What brought you here?", anchor: "q-how-did-you-come-to-the-community" },
      { text: "How did you come to the community?", anchor: "q-how-did-you-come-to-the-community-2" },
    ]);
  });

  it("come several at once in the order of their list, each with an address of its own", async () => {
    const { ask, look, actor, itemId } = await plantPanel();
    await ask("Why?");
    const { questions } = NewQuestions.parse({ panelId: itemId, questions: "1. Why?\r\n\n2) How?\n - Why?\n" });
    await addQuestions(actor, { panelId: itemId, questions }, now);
    expect((await look()).questions).toMatchObject([
      { text: "Why?", anchor: "q-why" },
      { text: "Why?", anchor: "q-why-2" },
      { text: "How?", anchor: "q-how" },
      { text: "Why?", anchor: "q-why-3" },
    ]);
  });

  it("move a step at a time, and no further than the ends", async () => {
    const { ask, look, actor } = await plantPanel();
    const [one, two] = [await ask("One?"), await ask("Two?"), await ask("Three?")];
    await moveQuestion(actor, { questionId: two, step: "later" }, now);
    await moveQuestion(actor, { questionId: one, step: "earlier" }, now);
    expect((await look()).questions.map(({ text }) => text)).toEqual(["One?", "Three?", "Two?"]);
  });

  it("take a place after the last even when one before was removed", async () => {
    const { ask, look, actor } = await plantPanel();
    const one = await ask("One?");
    await ask("Two?");
    await removeQuestion(actor, { questionId: one, isConfirmed: false }, now);
    await ask("Three?");
    expect((await look()).questions.map(({ text }) => text)).toEqual(["Two?", "Three?"]);
  });

  it("leave only when confirmed once they were answered", async () => {
    const { ask, seat, look, actor } = await plantPanel();
    const [questionId, ada] = [await ask("Why?"), await seat("Ada Answers")];
    await saveAnswers(actor, { questionId, answer: { [ada]: "Because." } }, now);
    expect(await removeQuestion(actor, { questionId, isConfirmed: false }, now)).toEqual({
      ok: false,
      reason: "has-answers",
    });
    expect(await removeQuestion(actor, { questionId, isConfirmed: true }, now)).toMatchObject({ ok: true });
    expect((await look()).questions).toEqual([]);
  });
});

describe("the answers to a question", () => {
  it("are kept in the order they were given, an empty one not at all", async () => {
    const { ask, seat, look, actor } = await plantPanel();
    const questionId = await ask("Why?");
    const [ada, ben, cy] = [await seat("Ada Order"), await seat("Ben Order"), await seat("Cy Order")];
    await saveAnswers(actor, { questionId, answer: { [cy]: "First.", [ada]: "Second.", [ben]: "" } }, now);
    expect((await look()).questions[0]?.answers).toEqual([
      { panelistId: cy, body: "First." },
      { panelistId: ada, body: "Second." },
    ]);
    await saveAnswers(actor, { questionId, answer: { [cy]: "", [ada]: "Second, again." } }, now);
    expect((await look()).questions[0]?.answers).toEqual([{ panelistId: ada, body: "Second, again." }]);
  });

  it("cannot be put into the mouth of somebody of another panel", async () => {
    const [here, there] = [await plantPanel(), await plantPanel()];
    const [questionId, foreigner] = [await here.ask("Why?"), await there.seat("Foreigner")];
    await expect(saveAnswers(here.actor, { questionId, answer: { [foreigner]: "Hello." } }, now)).rejects.toThrow(
      NotFound,
    );
    await expect(saveAnswers(here.actor, { questionId, answer: { nobody: "Hello." } }, now)).rejects.toThrow(NotFound);
    // Nor by whoever gets past the mutation: the database keeps the two apart.
    const row = { panelId: here.itemId, questionId, panelistId: foreigner, body: "Hello." };
    await expect(db().panelAnswer.create({ data: row })).rejects.toThrow();
  });
});

describe("a stranger", () => {
  it("finds nothing to change on somebody else's panel", async () => {
    const { seat, ask, look, stranger, itemId } = await plantPanel();
    const [panelistId, questionId] = [await seat("Ada Safe"), await ask("Safe?")];
    const before = await look();
    const named = NewPanelist.parse({ panelId: itemId, personName: "Mallory", role: "moderator" });
    const tries = [
      addPanelist(stranger, named, now),
      editPanelist(stranger, { panelistId, role: "moderator", affiliation: "" }, now),
      movePanelist(stranger, { panelistId, step: "later" }, now),
      removePanelist(stranger, { panelistId, isConfirmed: true }, now),
      addQuestions(stranger, { panelId: itemId, questions: ["Mine?"] }, now),
      editQuestion(stranger, { questionId, text: "Mine?" }, now),
      moveQuestion(stranger, { questionId, step: "later" }, now),
      removeQuestion(stranger, { questionId, isConfirmed: true }, now),
      saveAnswers(stranger, { questionId, answer: { [panelistId]: "Never said." } }, now),
    ];
    for (const attempt of await Promise.allSettled(tries)) {
      expect(attempt).toMatchObject({ status: "rejected", reason: { name: "NotFound" } });
    }
    expect(await look()).toEqual(before);
    expect(await findPanelForEdit(stranger, itemId)).toBeNull();
    expect(await db().person.count({ where: { name: "Mallory" } })).toBe(0);
  });
});

it("answers an id that is none, or of another kind of item, as something that is not there", async () => {
  const { actor } = await plantPanel();
  const talk = await plantItem("talk");
  await expect(editQuestion(actor, { questionId: "7; DROP TABLE", text: "?" }, now)).rejects.toThrow(NotFound);
  await expect(addQuestions(actor, { panelId: "seven", questions: ["?"] }, now)).rejects.toThrow(NotFound);
  await expect(addQuestions(talk.actor, { panelId: talk.itemId, questions: ["?"] }, now)).rejects.toThrow(NotFound);
  expect(await findPanelForEdit(actor, "seven")).toBeNull();
});
