import { describe, expect, it } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { chooseConsents, editQuestion, retireQuestion } from "@/lib/rsvp-questions/mutations";
import { findWrongAnswers } from "@/lib/rsvp-questions/queries";
import { answerField } from "@/lib/rsvp-questions/rules";
import { QuestionInput, type SaidInput } from "@/lib/rsvp-questions/schema";
import { ask } from "@/lib/rsvp-questions/testing";
import { changeAnswers } from "./answer-mutations";
import { findGuestAnswers } from "./answer-queries";
import { acceptRsvp, cancelRsvp } from "./mutations";
import { guest, now, plantEvent, tomorrow } from "./testing";

withDatabase();

const ada = guest(1);

/** An event that asks what one eats, and for two consents. */
async function plantAskingEvent(wanted: Parameters<typeof plantEvent>[0] = {}) {
  const event = await plantEvent(wanted);
  const { eventId, organizer } = event;
  const options = "Anything\nVegan";
  const food = await ask(organizer, eventId, { kind: "single_choice", label: "Food?", options, isRequired: "on" });
  await chooseConsents(organizer, { eventId, consent: ["photos", "show_name"] }, now);
  const says = (value: string, ...consent: SaidInput["consent"]): SaidInput => ({
    answer: { [food]: [value] },
    consent,
  });
  const accept = (one: { name: string; email: string }, said?: SaidInput) =>
    acceptRsvp({ eventId, ...one, ...(said && { said }) }, now);
  return { ...event, food, says, accept, saved: (email = ada.email) => savedOf(eventId, email) };
}

async function savedOf(eventId: string, emailKey: string) {
  const { answers, consents } = await db().rsvp.findUniqueOrThrow({
    where: { eventId_emailKey: { eventId, emailKey } },
    select: { answers: { select: { values: true } }, consents: { orderBy: { kind: "asc" }, select: { kind: true } } },
  });
  return { answers: answers.map(({ values }) => values), consents: consents.map(({ kind }) => kind) };
}

describe("an RSVP", () => {
  it("carries its answers, and the consents that were asked and given", async () => {
    const { accept, says, saved } = await plantAskingEvent();
    expect(await accept(ada, says("Vegan", "photos", "sponsors"))).toMatchObject({ ok: true, status: "going" });
    expect(await saved()).toEqual({ answers: [["Vegan"]], consents: ["photos"] });
  });

  it("without what is required is refused beside the question, and takes no seat", async () => {
    const { accept, says, food, event, mails } = await plantAskingEvent({ capacity: 1 });
    const refusal = { ok: false, reason: "answers", errors: { [answerField(food)]: ["Choose one: Food?"] } };
    expect(await accept(ada)).toEqual(refusal);
    expect(await accept(ada, says("Gold"))).toMatchObject({ ok: false, reason: "answers" });
    expect(await event()).toMatchObject({ seatsTaken: 0 });
    expect(await mails()).toEqual([]);
  });

  it("again from the same address leaves the answers as they are, whoever typed it", async () => {
    const { accept, says, saved } = await plantAskingEvent();
    await accept(ada, says("Vegan", "photos"));
    expect(await accept({ name: "Eve", email: ada.email }, says("Anything", "show_name"))).toMatchObject({ ok: true });
    expect(await saved()).toEqual({ answers: [["Vegan"]], consents: ["photos"] });
  });

  it("of a known address is judged like any other, so that it tells nothing", async () => {
    const { accept, says } = await plantAskingEvent();
    await accept(ada, says("Vegan"));
    expect(await accept(ada, says(""))).toEqual(await accept(guest(2), says("")));
  });

  it("after cancelling starts anew: what was said before is forgotten", async () => {
    const { accept, says, saved, secretOf } = await plantAskingEvent();
    await accept(ada, says("Vegan", "photos"));
    await cancelRsvp(await secretOf(ada.email), now);
    await accept(ada, says("Anything"));
    expect(await saved()).toEqual({ answers: [["Anything"]], consents: [] });
  });

  it("each of a crowd keeps its own answers, and one that is refused takes nobody with it", async () => {
    const { accept, says, going, saved } = await plantAskingEvent({ capacity: 250 });
    const crowd = Array.from({ length: 300 }, (_, index) => guest(index + 1));
    const answers = await Promise.all(
      crowd.map((one, index) => accept(one, says(["Anything", "Vegan", ""][index % 3] ?? "", "photos"))),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(200);
    expect(await going()).toHaveLength(200);
    expect(await saved(guest(298).email)).toEqual({ answers: [["Anything"]], consents: ["photos"] });
    expect(await saved(guest(299).email)).toEqual({ answers: [["Vegan"]], consents: ["photos"] });
  });

  it("and rewording a question at the same moment wait for one another: what is answered is not reworded", async () => {
    const { eventId, organizer, accept, says, food } = await plantAskingEvent();
    const reworded = QuestionInput.parse({ questionId: food, kind: "short_text", label: "Shoe size?" });
    const [, edited] = await Promise.all([accept(ada, says("Vegan")), editQuestion(organizer, reworded, now)]);
    const { label } = await db().rsvpQuestion.findUniqueOrThrow({ where: { id: food }, select: { label: true } });
    expect(label).toBe(edited.ok ? "Shoe size?" : "Food?");
    expect(await db().rsvpAnswer.count({ where: { question: { eventId } } })).toBe(1);
    expect(await editQuestion(organizer, reworded, now)).toMatchObject({ reason: "answered" });
  });
});

it("a form that is refused for its name or address says at once what is wrong with the answers too", async () => {
  const { eventId, food } = await plantAskingEvent();
  const [key, sentence] = [answerField(food), ["Choose one: Food?"]];
  expect(await findWrongAnswers({ eventId, name: "" })).toEqual({ [key]: sentence });
  expect(await findWrongAnswers({ eventId, [key]: "Vegan" })).toEqual({});
  expect(await findWrongAnswers({ eventId: "1'--", [key]: "Vegan" })).toEqual({});
});

describe("the guest's own page", () => {
  it("changes answers and takes consents back", async () => {
    const { accept, says, saved, secretOf } = await plantAskingEvent();
    await accept(ada, says("Vegan", "photos"));
    const secret = await secretOf(ada.email);
    expect(await changeAnswers(secret, says("Anything", "show_name"), now)).toEqual({ ok: true });
    expect(await saved()).toEqual({ answers: [["Anything"]], consents: ["show_name"] });
    expect(await changeAnswers(secret, says(""), now)).toMatchObject({ reason: "answers" });
    expect(await saved()).toEqual({ answers: [["Anything"]], consents: ["show_name"] });
  });

  it("shows what is no longer asked to those who answered it, so that they can take it back", async () => {
    const { eventId, organizer, accept, says, saved, secretOf, food } = await plantAskingEvent();
    await accept(ada, says("Vegan", "photos"));
    await accept(guest(2), says("Vegan"));
    await retireQuestion(organizer, food, now);
    await chooseConsents(organizer, { eventId, consent: [] }, now);
    const secret = await secretOf(ada.email);
    expect(await findGuestAnswers(secret, now)).toMatchObject({
      form: { questions: [{ id: food, isRequired: false }], consents: ["photos"] },
      said: { answers: { [food]: ["Vegan"] }, consents: ["photos"] },
      mayChange: true,
    });
    await changeAnswers(secret, says(""), now);
    expect(await saved()).toEqual({ answers: [], consents: [] });
  });

  it("leaves answers alone once the evening has begun, but a consent can still be taken back", async () => {
    const { accept, says, saved, secretOf } = await plantAskingEvent();
    await accept(ada, says("Vegan", "photos"));
    const secret = await secretOf(ada.email);
    expect(await findGuestAnswers(secret, tomorrow)).toMatchObject({ mayChange: false });
    await changeAnswers(secret, says("Anything", "photos", "show_name"), tomorrow);
    expect(await saved()).toEqual({ answers: [["Vegan"]], consents: ["photos"] });
    await changeAnswers(secret, says("Anything"), tomorrow);
    expect(await saved()).toEqual({ answers: [["Vegan"]], consents: [] });
  });

  it("is nobody's whose link it is not, nor of a guest who was erased", async () => {
    const { accept, says, secretOf, eventId } = await plantAskingEvent();
    await accept(ada, says("Vegan"));
    const secret = await secretOf(ada.email);
    await db().rsvp.updateMany({ where: { eventId }, data: { erasedAt: now } });
    for (const link of [secret, "nobody's"]) {
      await expect(changeAnswers(link, says("Anything"), now)).rejects.toThrow(NotFound);
      expect(await findGuestAnswers(link, now)).toBeNull();
    }
  });
});
