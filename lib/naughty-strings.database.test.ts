import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { installation } from "@/lib/access/actor";
import { fieldsOf } from "@/lib/access/form-fields";
import { editItem } from "@/lib/agenda/mutations";
import { ItemInput } from "@/lib/agenda/schema";
import { plantItem } from "@/lib/agenda/testing";
import { createChapter, updateChapter } from "@/lib/chapters/mutations";
import { ChapterInput } from "@/lib/chapters/schema";
import { updateCommunity } from "@/lib/community/mutations";
import { CommunityInput } from "@/lib/community/schema";
import { EventUpdateInput, VenueInput } from "@/lib/events/schema";
import { addLightningTalk } from "@/lib/lightning-talks/mutations";
import { NewLightningTalk } from "@/lib/lightning-talks/schema";
import { correctVenue, updateEvent } from "@/lib/messages/event-mutations";
import { sendMessage } from "@/lib/messages/mutations";
import { MessageInput } from "@/lib/messages/schema";
import { addPanelist } from "@/lib/panels/mutations";
import { addQuestions, editQuestion, saveAnswers } from "@/lib/panels/question-mutations";
import { AnswersInput, NewPanelist, QuestionInput } from "@/lib/panels/schema";
import { updatePerson } from "@/lib/people/mutations";
import { PersonInput } from "@/lib/people/schema";
import { db } from "@/lib/platform/db";
import { withDatabase } from "@/lib/platform/testing";
import { proposalSecret } from "@/lib/proposals/link";
import { changeProposal, submitProposal } from "@/lib/proposals/mutations";
import { ProposalChange } from "@/lib/proposals/schema";
import { now as offeredAt, plantCall, talk } from "@/lib/proposals/testing";
import { saveRecap } from "@/lib/recaps/mutations";
import { RecapInput } from "@/lib/recaps/schema";
import { ask } from "@/lib/rsvp-questions/testing";
import { acceptRsvp } from "@/lib/rsvps/mutations";
import { RsvpForm } from "@/lib/rsvps/schema";
import { now, plantEvent } from "@/lib/rsvps/testing";
import { describeSeries } from "@/lib/series/mutations";
import { SeriesInput } from "@/lib/series/schema";
import { makeVolunteerLink } from "@/lib/volunteers/mutations";
import { VolunteerLinkInput } from "@/lib/volunteers/schema";
import { NAUGHTY } from "./testing-strings";

withDatabase();

type Form<Schema extends z.ZodType> = {
  schema: Schema;
  /** What it sends when nothing is naughty. */
  calm: Record<string, string>;
  /** The fields people type into. */
  typed: string[];
  save: (input: z.output<Schema>) => Promise<unknown>;
  /** What is kept after that, by field. */
  read: () => Promise<Record<string, unknown> | null>;
};

/** Sends every string through some field of the form: what the schema lets through is kept as it let it through. */
async function tryAll<Schema extends z.ZodType>(
  { schema, calm, typed, save, read }: Form<Schema>,
  kept: (text: unknown) => unknown = (text) => text,
): Promise<void> {
  for (let at = 0; at < NAUGHTY.length; at += typed.length) {
    const fields: Record<string, string> = { ...calm };
    for (const [offset, name] of typed.entries()) {
      const text = NAUGHTY[at + offset] ?? "";
      if (schema.safeParse(sent({ ...calm, [name]: text })).success) fields[name] = text;
    }
    const input = schema.parse(sent(fields));
    await save(input);
    const row = await read();
    for (const name of typed) {
      const allowed = (input as Record<string, unknown>)[name];
      expect(row?.[name], `${name}: ${JSON.stringify(fields[name])}`).toBe(kept(allowed));
    }
  }
}

/** A browser sends every end of a line as two characters; a new text is written with one. */
const asWritten = (text: unknown) => (typeof text === "string" ? text.replaceAll("\r\n", "\n") : text);

/** As an action reads a form. */
function sent(fields: Record<string, string>): Record<string, unknown> {
  const data = new FormData();
  for (const [name, text] of Object.entries(fields)) data.append(name, text);
  return fieldsOf(data);
}

describe("every naughty string is kept as its schema let it through", () => {
  test("of a guest: the name, short and long answers", async () => {
    const { eventId, organizer } = await plantEvent();
    const [short, long] = [await ask(organizer, eventId), await ask(organizer, eventId, { kind: "long_text" })];
    const answer = { short: `answer.${short}`, long: `answer.${long}` };
    const outcomes = await Promise.all(
      NAUGHTY.map(async (text, turn) => {
        const email = `guest-${turn}@example.org`;
        const fields = { eventId, email, name: text, [answer.short]: text, [answer.long]: text };
        const first = RsvpForm.safeParse(sent(fields));
        const parsed = first.success ? first.data : RsvpForm.parse(sent({ ...fields, name: "Ada" }));
        const { answer: said, consent, ...asked } = parsed;
        const outcome = await acceptRsvp({ ...asked, said: { answer: said, consent } }, now);
        if (!outcome.ok) return Object.keys("errors" in outcome ? outcome.errors : {}).length;
        const row = await db().rsvp.findUniqueOrThrow({
          where: { eventId_emailKey: { eventId, emailKey: email } },
          select: { name: true, answers: { select: { questionId: true, values: true } } },
        });
        expect(row.name).toBe(parsed.name);
        for (const { values } of row.answers) expect(values[0]).toBe(values[0]?.trim());
        return "kept";
      }),
    );
    expect(outcomes.filter((outcome) => outcome === 0)).toEqual([]);
    expect(outcomes.filter((outcome) => outcome === "kept").length).toBeGreaterThan(400);
  });

  test("of an event", async () => {
    const { eventId, organizer } = await plantEvent();
    const chapterId = organizer.chapterIds[0] ?? "";
    const calm = {
      ...{ eventId, title: "Evening", kind: "meetup", attendability: "online", timeZone: "Asia/Kolkata" },
      ...{ startsAt: "2030-01-09T18:00", endsAt: "2030-01-09T20:00", "chapterId[]": chapterId },
      ...{ summary: "", description: "" },
    };
    await tryAll({
      schema: EventUpdateInput,
      calm,
      typed: ["title", "summary", "description"],
      save: async (input) => expect(await updateEvent(organizer, input, now)).toMatchObject({ ok: true }),
      read: () => db().event.findUnique({ where: { id: eventId } }),
    });
  });

  test("of a chapter", async () => {
    const calm = { name: "Chapter", city: "Bengaluru", timeZone: "Asia/Kolkata", description: "" };
    await createChapter(installation, ChapterInput.parse(calm), now);
    const { id: chapterId } = await db().chapter.findFirstOrThrow({ where: { name: "Chapter" } });
    await tryAll({
      schema: ChapterInput,
      calm: { ...calm, chapterId },
      typed: ["name", "city", "description"],
      save: (input) => updateChapter(installation, chapterId, input, now),
      read: () => db().chapter.findUnique({ where: { id: chapterId } }),
    });
  });

  test("of a person", async () => {
    const { id: personId } = await db().person.create({ data: { slug: "ada", name: "Ada" } });
    await tryAll({
      schema: PersonInput,
      calm: { personId, name: "Ada", headline: "", bio: "", links: "" },
      typed: ["name", "headline", "bio"],
      save: async (input) => expect(await updatePerson(installation, input, now)).toMatchObject({ ok: true }),
      read: () => db().person.findUnique({ where: { id: personId } }),
    });
  });

  test("of a slot", async () => {
    const { itemId, actor } = await plantItem("talk");
    await tryAll({
      schema: ItemInput,
      calm: { itemId, title: "Slot", description: "", day: "", time: "", minutes: "" },
      typed: ["title", "description"],
      save: (input) => editItem(actor, input, now),
      read: () => db().agendaItem.findUnique({ where: { id: itemId } }),
    });
  });

  test("of a lightning talk", async () => {
    const lightning = await plantItem("lightning_talks");
    const newest = { orderBy: { position: "desc" } } as const;
    await tryAll({
      schema: NewLightningTalk,
      calm: { itemId: lightning.itemId, title: "Five minutes", abstract: "" },
      typed: ["title", "abstract"],
      save: (input) => addLightningTalk(lightning.actor, input, now),
      read: () => db().lightningTalk.findFirst({ where: { agendaItemId: lightning.itemId }, ...newest }),
    });
  });

  test("of a panel: its questions and its answers", async () => {
    const { itemId: panelId, actor } = await plantItem("panel");
    await addPanelist(actor, NewPanelist.parse({ panelId, personName: "Grace", role: "panelist" }), now);
    const { questionId } = await addQuestions(actor, { panelId, questions: ["Why?"] }, now);
    const { id: panelistId } = await db().panelist.findFirstOrThrow({ where: { panelId }, select: { id: true } });
    await tryAll({
      schema: QuestionInput,
      calm: { questionId, text: "Why?" },
      typed: ["text"],
      save: (input) => editQuestion(actor, input, now),
      read: () => db().panelQuestion.findUnique({ where: { id: questionId } }),
    });
    for (const text of NAUGHTY) {
      const parsed = AnswersInput.safeParse(sent({ questionId, [`answer.${panelistId}`]: text }));
      if (!parsed.success) continue;
      await saveAnswers(actor, parsed.data, now);
      const answer = await db().panelAnswer.findFirst({ where: { questionId } });
      expect(answer?.body ?? "").toBe(parsed.data.answer[panelistId]);
    }
  });

  test("of a venue and of a series", async () => {
    const { eventId, organizer } = await plantEvent();
    const place = { name: "Hall", address: "1 Street", city: "Pune", directions: "" };
    const { id: venueId } = await db().venue.create({ data: place, select: { id: true } });
    const series = { name: "Evenings", slug: "evenings" };
    const { id: seriesId } = await db().series.create({ data: series, select: { id: true } });
    await db().event.update({ where: { id: eventId }, data: { venueId, seriesId } });
    await tryAll({
      schema: VenueInput,
      calm: { eventId, ...place },
      typed: ["name", "address", "city", "directions"],
      save: async (input) => expect(await correctVenue(organizer, input, now)).toMatchObject({ ok: true }),
      read: () => db().venue.findUnique({ where: { id: venueId } }),
    });
    await tryAll({
      schema: SeriesInput,
      calm: { seriesId, name: "Evenings", description: "" },
      typed: ["name", "description"],
      save: async (input) => expect(await describeSeries(organizer, input, now)).toMatchObject({ ok: true }),
      read: () => db().series.findUnique({ where: { id: seriesId } }),
    });
  });

  test("of the community", async () => {
    await tryAll({
      schema: CommunityInput,
      calm: { name: "Us", tagline: "", timeZone: "Asia/Kolkata", codeOfConduct: "", footer: "", links: "" },
      typed: ["name", "tagline", "codeOfConduct", "footer"],
      save: (input) => updateCommunity(installation, input, now),
      read: () => db().community.findUnique({ where: { id: 1 } }),
    });
  });

  test("of a volunteer's link, and of a message to guests", async () => {
    const { eventId, organizer: someone } = await plantEvent();
    const { id: userId } = await db().user.create({ data: { email: "organizer@example.org" } });
    const organizer = { ...someone, userId };
    await acceptRsvp({ eventId, name: "Ada", email: "ada@example.org" }, now);
    await tryAll({
      schema: VolunteerLinkInput,
      calm: { eventId, duty: "door", label: "Tablet" },
      typed: ["label"],
      save: (input) => makeVolunteerLink(organizer, input, now),
      read: () => db().volunteerLink.findFirst({ where: { eventId }, orderBy: { createdAt: "desc" } }),
    });
    let messageId = "";
    await tryAll({
      schema: MessageInput,
      calm: { eventId, messageId: randomUUID(), segment: "going", subject: "Hello", body: "All of you" },
      typed: ["subject", "body"],
      save: async (input) => {
        messageId = randomUUID();
        expect(await sendMessage(organizer, { ...input, messageId }, now)).toMatchObject({ ok: true });
      },
      read: () => db().guestMessage.findUnique({ where: { id: messageId } }),
    });
  });

  test("of a talk that somebody offers", async () => {
    const { eventId } = await plantCall();
    await submitProposal(talk(eventId), offeredAt);
    const { id } = await db().proposal.findFirstOrThrow({ where: { eventId }, select: { id: true } });
    await tryAll({
      schema: ProposalChange,
      calm: { secret: proposalSecret(id), name: "Ada", title: "On engines", abstract: "Engines", minutes: "" },
      typed: ["name", "affiliation", "bio", "title", "abstract", "notes"],
      save: async (input) => expect(await changeProposal(input)).toMatchObject({ ok: true }),
      read: () => db().proposal.findUnique({ where: { id } }),
    });
  });

  test("of a recap", async () => {
    const { eventId, actor } = await plantItem("talk");
    let seenAt: Date | null = null;
    await tryAll(
      {
        schema: RecapInput,
        calm: { eventId, title: "Recap", description: "", body: "", categories: "" },
        typed: ["title", "description", "body"],
        save: async (input) => expect(await saveRecap(actor, { ...input, seenAt }, now)).toMatchObject({ ok: true }),
        read: async () => {
          const row = await db().recap.findUnique({ where: { eventId } });
          seenAt = row?.updatedAt ?? null;
          return row;
        },
      },
      asWritten,
    );
  });
});
