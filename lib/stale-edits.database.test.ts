import { describe, expect, test } from "vitest";
import { installation } from "@/lib/access/actor";
import { editItem } from "@/lib/agenda/mutations";
import { findItem } from "@/lib/agenda/organizer-queries";
import { ItemInput } from "@/lib/agenda/schema";
import { plantItem } from "@/lib/agenda/testing";
import { slotTexts } from "@/lib/agenda/texts";
import { createChapter, updateChapter } from "@/lib/chapters/mutations";
import { ChapterInput } from "@/lib/chapters/schema";
import { chapterTexts } from "@/lib/chapters/texts";
import { updateCommunity } from "@/lib/community/mutations";
import { getCommunity } from "@/lib/community/queries";
import { communityTexts } from "@/lib/community/texts";
import { readEventDraft } from "@/lib/events/organizer-queries";
import { now, plantDraft } from "@/lib/events/testing";
import { eventTexts, venueTexts } from "@/lib/events/texts";
import { addLightningTalk, saveLightningTalk } from "@/lib/lightning-talks/mutations";
import { readLightningTalk } from "@/lib/lightning-talks/organizer-queries";
import { LightningTalkInput, NewLightningTalk } from "@/lib/lightning-talks/schema";
import { lightningTalkTexts } from "@/lib/lightning-talks/texts";
import { correctVenue, updateEvent } from "@/lib/messages/event-mutations";
import { addPanelist, editPanelist } from "@/lib/panels/mutations";
import { findPanelForEdit } from "@/lib/panels/organizer-queries";
import { addQuestions, editQuestion, saveAnswers } from "@/lib/panels/question-mutations";
import { NewPanelist } from "@/lib/panels/schema";
import { answersTexts, questionTexts, seatTexts } from "@/lib/panels/texts";
import { updatePerson } from "@/lib/people/mutations";
import { findEditablePerson } from "@/lib/people/queries";
import { PersonInput } from "@/lib/people/schema";
import { personTexts } from "@/lib/people/texts";
import { db } from "@/lib/platform/db";
import { fingerprintOf, type Texts } from "@/lib/platform/fingerprint";
import { withDatabase } from "@/lib/platform/testing";
import { editQuestion as editRsvpQuestion } from "@/lib/rsvp-questions/mutations";
import { QuestionInput as RsvpQuestionInput } from "@/lib/rsvp-questions/schema";
import { ask } from "@/lib/rsvp-questions/testing";
import { questionTexts as rsvpQuestionTexts } from "@/lib/rsvp-questions/texts";
import { describeSeries } from "@/lib/series/mutations";
import { seriesTexts } from "@/lib/series/texts";
import { saveTalk } from "@/lib/talks/mutations";
import { readTalk } from "@/lib/talks/organizer-queries";
import { TalkInput } from "@/lib/talks/schema";
import { talkTexts } from "@/lib/talks/texts";

withDatabase();

type Kept = {
  /** What its form shows now. */
  read: () => Promise<Texts>;
  /** Saves these words into one of its texts, by a form that was opened with `seen`. */
  save: (words: string, seen: string | undefined) => Promise<object>;
};

const KINDS: Record<string, () => Promise<Kept>> = {
  "an event's details": async () => {
    const { eventId, input, organizer } = await plantDraft();
    return {
      read: async () => eventTexts(existing(await readEventDraft(db(), organizer, eventId))),
      save: (summary, seen) => updateEvent(organizer, { ...input, eventId, summary, seen }, now),
    };
  },
  "a venue": async () => {
    const venue = { name: "Hall", address: "1 Road", city: "Pune", directions: "" };
    const { eventId, organizer } = await plantDraft({ venue });
    const read = () => db().venue.findFirstOrThrow({ where: { events: { some: { id: eventId } } } });
    return {
      read: async () => venueTexts(await read()),
      save: (directions, seen) => correctVenue(organizer, { ...venue, eventId, directions, seen }, now),
    };
  },
  "a series": async () => {
    const name = `Evenings ${crypto.randomUUID()}`;
    const series = await db().series.create({ data: { slug: crypto.randomUUID(), name } });
    const read = () => db().series.findUniqueOrThrow({ where: { id: series.id } });
    return {
      read: async () => seriesTexts(await read()),
      save: (description, seen) => describeSeries(installation, { seriesId: series.id, name, description, seen }, now),
    };
  },
  "a slot": async () => {
    const { itemId, eventId, actor } = await plantItem("break");
    const event = await db().event.findUniqueOrThrow({ where: { id: eventId } });
    return {
      read: async () => slotTexts(existing(await findItem(actor, eventId, itemId)), event),
      save: (title, seen) => editItem(actor, ItemInput.parse({ itemId, title, seen }), now),
    };
  },
  "a talk": async () => {
    const { itemId, actor } = await plantItem("talk");
    return {
      read: async () => talkTexts(await readTalk(db(), itemId)),
      save: (abstract, seen) => saveTalk(actor, TalkInput.parse({ itemId, abstract, seen }), now),
    };
  },
  "a lightning talk": async () => {
    const { itemId, actor } = await plantItem("lightning_talks");
    const { lightningTalkId } = await addLightningTalk(actor, NewLightningTalk.parse({ itemId, title: "Koans" }), now);
    return {
      read: async () => lightningTalkTexts(await readLightningTalk(db(), lightningTalkId)),
      save: (title, seen) => saveLightningTalk(actor, LightningTalkInput.parse({ lightningTalkId, title, seen }), now),
    };
  },
  "a seat on a panel": async () => {
    const { actor, panelistId } = await plantPanel();
    return {
      read: async () => seatTexts(await db().panelist.findUniqueOrThrow({ where: { id: panelistId } })),
      save: (affiliation, seen) => editPanelist(actor, { panelistId, role: "panelist", affiliation, seen }, now),
    };
  },
  "a panel's question": async () => {
    const { actor, questionId } = await plantPanel();
    return {
      read: async () => questionTexts(await db().panelQuestion.findUniqueOrThrow({ where: { id: questionId } })),
      save: (text, seen) => editQuestion(actor, { questionId, text, seen }, now),
    };
  },
  "a panel's answers": async () => {
    const { actor, itemId, questionId, panelistId } = await plantPanel();
    return {
      read: async () => {
        const { panelists, questions } = existing(await findPanelForEdit(actor, itemId));
        return answersTexts(panelists, questions[0]?.answers ?? []);
      },
      save: (body, seen) => saveAnswers(actor, { questionId, answer: { [panelistId]: body }, seen }, now),
    };
  },
  "a person": async () => {
    const { id: personId } = await db().person.create({ data: { slug: crypto.randomUUID(), name: "Ada" } });
    return {
      read: async () => personTexts(existing(await findEditablePerson(installation, personId))),
      save: (bio, seen) => updatePerson(installation, PersonInput.parse({ personId, name: "Ada", bio, seen }), now),
    };
  },
  "a chapter": async () => {
    const calm = { name: "Python Goa", city: "Goa", timeZone: "Asia/Kolkata" };
    await createChapter(installation, ChapterInput.parse(calm), now);
    const read = () => db().chapter.findFirstOrThrow({ where: { name: "Python Goa" }, include: { links: true } });
    const { id } = await read();
    return {
      read: async () => chapterTexts(await read()),
      save: (description, seen) =>
        updateChapter(installation, id, ChapterInput.parse({ ...calm, description, seen }), now),
    };
  },
  "the community": async () => {
    const settings = { name: "Python Pune", timeZone: "Asia/Kolkata", codeOfConduct: "", footer: "", links: [] };
    await updateCommunity(installation, { ...settings, tagline: "" }, now);
    return {
      read: async () => communityTexts(await getCommunity()),
      save: (tagline, seen) => updateCommunity(installation, { ...settings, tagline, seen }, now),
    };
  },
  "a question to guests": async () => {
    const { eventId, organizer } = await plantDraft();
    const questionId = await ask(organizer, eventId);
    const read = () => db().rsvpQuestion.findUniqueOrThrow({ where: { id: questionId } });
    const typed = { questionId, kind: "short_text", options: "" };
    return {
      read: async () => rsvpQuestionTexts(await read()),
      save: (label, seen) => editRsvpQuestion(organizer, RsvpQuestionInput.parse({ ...typed, label, seen }), now),
    };
  },
};

describe.each(Object.entries(KINDS))("%s", (_kind, plant) => {
  test("is not written over by a form that was opened before the last save", async () => {
    const { read, save } = await plant();
    const opened = fingerprintOf(await read());
    expect(await save("What I wrote", opened)).toMatchObject({ ok: true });
    const saved = await read();
    expect(Object.values(saved)).toContain("What I wrote");
    expect(await save("What you wrote", opened)).toMatchObject({ ok: false, reason: "newer", saved });
    expect(await read()).toEqual(saved);
    expect(await save("What we both read", fingerprintOf(saved))).toMatchObject({ ok: true });
  });

  test("is saved by one of two who save at once", async () => {
    const { read, save } = await plant();
    const opened = fingerprintOf(await read());
    const outcomes = await Promise.all([save("Mine", opened), save("Yours", opened)]);
    expect(outcomes.map((outcome) => "ok" in outcome && outcome.ok).sort()).toEqual([false, true]);
  });

  test("would be lost by a form that says nothing of what it was opened with", async () => {
    const { read, save } = await plant();
    await save("Mine", undefined);
    await save("Yours", undefined);
    expect(Object.values(await read())).not.toContain("Mine");
  });
});

async function plantPanel() {
  const panel = await plantItem("panel");
  const input = NewPanelist.parse({ panelId: panel.itemId, personName: "Ada", role: "panelist" });
  const seat = await addPanelist(panel.actor, input, now);
  if (!seat.ok) throw new Error(seat.reason);
  const { questionId } = await addQuestions(panel.actor, { panelId: panel.itemId, questions: ["Why?"] }, now);
  return { ...panel, questionId, panelistId: seat.panelistId };
}

function existing<Value>(value: Value | null): Value {
  if (value === null) throw new Error("It is not there");
  return value;
}
