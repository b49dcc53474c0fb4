import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NotFound } from "@/lib/access/outcomes";
import { removeQuestion } from "@/lib/panels/question-mutations";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { volunteerSecret } from "@/lib/volunteers/link";
import { makeVolunteerLink, revokeVolunteerLink } from "@/lib/volunteers/mutations";
import { addNote, moveToQuestion, syncNotes } from "./mutations";
import { findScribeDesk } from "./queries";
import { ScribeSync } from "./schema";
import { evening, plantDesk, sending } from "./testing";

withDatabase();

const now = new Date("2027-01-02T12:00:00Z");

const DAY = 24 * 60 * 60 * 1000;
const later = (minutes: number) => new Date(evening.getTime() + minutes * 60 * 1000);
const read = async (secret: string) => (await findScribeDesk(secret, evening))?.notes ?? [];

describe("what scribes write", () => {
  it("stands once, in its latest version, however often and in whatever order it is sent", async () => {
    const { secret, note } = await plantDesk();
    const first = note();
    const second = { ...first, text: "We began in a cafe. In 2005.", revision: 2 };
    for (const sent of [second, first, second]) await syncNotes(secret, sending([sent]), evening);
    expect(await read(secret)).toMatchObject([{ id: first.id, text: second.text, revision: 2, scribeName: "Bo" }]);
    const both = note({ startedAt: later(-5) });
    await syncNotes(secret, sending([{ ...both, revision: 3, text: "Three." }, both]), evening);
    expect(await read(secret)).toMatchObject([{ text: "Three.", revision: 3 }, { text: second.text }]);
  });

  it("says by our clock when it was begun, whatever the device's says", async () => {
    const { secret, note } = await plantDesk();
    const wrong = new Date("2019-05-01T00:10:00Z");
    const begun = note({ startedAt: new Date("2019-05-01T00:03:00Z") });
    await syncNotes(secret, sending([begun], wrong), later(10));
    await syncNotes(secret, sending([{ ...begun, revision: 2 }], wrong), later(30));
    expect(await read(secret)).toMatchObject([{ startedAt: later(3), revision: 2 }]);
  });

  it("cannot be written over by another scribe, nor moved to another voice", async () => {
    const { secret, note, voices } = await plantDesk();
    const own = note();
    await syncNotes(secret, sending([own]), evening);
    const stolen = { ...own, scribeId: randomUUID(), text: "No.", revision: 2 };
    const moved = { ...own, panelistId: voices[1], revision: 3 };
    expect(await syncNotes(secret, sending([stolen, moved]), evening)).toEqual([own.id, own.id]);
    expect(await read(secret)).toMatchObject([{ text: own.text, revision: 1 }]);
  });

  it("is refused note by note where its question is gone or of another evening; the rest gets through", async () => {
    const { secret, note, actor, questions, eventId } = await plantDesk();
    const other = await plantDesk();
    await removeQuestion(actor, { questionId: questions[1], isConfirmed: false }, now);
    const [gone, fine] = [note({ questionId: questions[1] }), note()];
    const foreign = other.note();
    const mixed = note({ questionId: other.questions[0] });
    const refused = await syncNotes(secret, sending([gone, foreign, mixed, fine]), evening);
    expect(refused).toEqual([gone.id, foreign.id, mixed.id]);
    expect((await read(secret)).map(({ id }) => id)).toEqual([fine.id]);
    expect(await read(other.secret)).toEqual([]);
    for (const { questionId, panelistId } of [gone, foreign, mixed]) {
      await expect(addNote(secret, { secret, questionId, panelistId, text: "?" }, evening)).rejects.toThrow(NotFound);
    }
    await expect(moveToQuestion(secret, other.questions[0], evening)).rejects.toThrow(NotFound);
    const current = await db().panel.findMany({
      where: { agendaItem: { eventId: { in: [eventId, other.eventId] } } },
      select: { currentQuestionId: true },
    });
    expect(current).toEqual([{ currentQuestionId: null }, { currentQuestionId: null }]);
  });

  it("gets through whatever letters are in it", async () => {
    const { secret, note } = await plantDesk();
    const [odd, fine] = [note({ text: "Tea\u0000 and \uD83D cake\u202E." }), note({ startedAt: later(-1) })];
    const entries = [odd, fine].map((entry) => ({ ...entry, startedAt: entry.startedAt.toISOString() }));
    await syncNotes(secret, ScribeSync.parse({ entries, sentAt: evening.toISOString() }), evening);
    expect((await read(secret)).map(({ text }) => text)).toEqual(["We began in a cafe.", "Tea  and   cake ."]);
  });
});

describe("two scribes at once", () => {
  /** How strokes of two scribes on one voice reach the server: some late, some twice, some never but in a later version. */
  const strokes = fc.array(fc.record({ scribe: fc.nat(1), isSent: fc.boolean(), isSentTwice: fc.boolean() }), {
    minLength: 4,
    maxLength: 16,
  });

  /** Types letter after letter for each scribe, sends what is to be sent in this order, and in the end what is left. */
  async function type(schedule: readonly { scribe: number; isSent: boolean; isSentTwice: boolean }[], send: Send) {
    const texts = ["", ""];
    const late: { scribe: number; text: string; revision: number }[] = [];
    for (const [at, { scribe, isSent, isSentTwice }] of schedule.entries()) {
      texts[scribe] = `${texts[scribe]}${String.fromCodePoint(97 + at)}`;
      const stroke = { scribe, text: texts[scribe] ?? "", revision: at + 1 };
      if (isSent) await send(stroke);
      if (isSentTwice) late.push(stroke);
    }
    for (const scribe of [0, 1]) await send({ scribe, text: texts[scribe] ?? "", revision: schedule.length + 1 });
    for (const stroke of late) await send(stroke);
    return texts.filter((text) => text !== "");
  }
  type Send = (stroke: { scribe: number; text: string; revision: number }) => Promise<unknown>;

  it("lose nothing, in whatever order what they type arrives", async () => {
    const { secret, note } = await plantDesk();
    await fc.assert(
      fc.asyncProperty(strokes, async (schedule) => {
        await db().scribeNote.deleteMany();
        const own = [note({ scribeId: randomUUID() }), note({ scribeId: randomUUID() })] as const;
        const texts = await type(schedule, ({ scribe, text, revision }) =>
          syncNotes(secret, sending([{ ...own[scribe === 0 ? 0 : 1], text, revision }]), evening),
        );
        const kept = (await read(secret)).map(({ text }) => text).filter((text) => text !== "");
        expect(kept.toSorted()).toEqual(texts.toSorted());
      }),
      { numRuns: 15 },
    );
  });

  it("would lose words in one field that the last writer wins", async () => {
    let field = "";
    const texts = await type(
      [
        { scribe: 0, isSent: true, isSentTwice: true },
        { scribe: 1, isSent: true, isSentTwice: false },
      ],
      async ({ text }) => {
        field = text;
      },
    );
    expect(texts.every((text) => field.includes(text))).toBe(false);
  });
});

describe("the link", () => {
  it("opens nothing with another duty, a day after the end, before its event is published, or once closed", async () => {
    const { secret, note, actor, linkId, eventId, questions } = await plantDesk();
    const attempt = (by: string, at: Date) => syncNotes(by, sending([note()]), at);
    const doorId = await makeVolunteerLink(actor, { eventId, duty: "door", label: "Door" }, now);
    await expect(attempt(volunteerSecret({ id: doorId, duty: "door" }), evening)).rejects.toThrow(NotFound);
    await expect(attempt("guessed", evening)).rejects.toThrow(NotFound);
    await expect(attempt(secret, new Date(evening.getTime() + 2 * DAY))).rejects.toThrow(NotFound);
    await db().event.update({ where: { id: eventId }, data: { status: "draft", publishedAt: null } });
    await expect(attempt(secret, evening)).rejects.toThrow(NotFound);
    await db().event.update({ where: { id: eventId }, data: { status: "published", publishedAt: evening } });
    await attempt(secret, evening);
    await revokeVolunteerLink(actor, linkId, evening);
    await expect(attempt(secret, evening)).rejects.toThrow(NotFound);
    await expect(moveToQuestion(secret, questions[0], evening)).rejects.toThrow(NotFound);
    expect(await findScribeDesk(secret, evening)).toBeNull();
    expect(await db().scribeNote.count({ where: { questionId: questions[0] } })).toBe(1);
  });
});
