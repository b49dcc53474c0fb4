import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import { itemsWith, ON_STAGE, speakersOn } from "@/lib/agenda/on-stage";
import { whoTheyBecame } from "@/lib/people/merge-trail";
import { db } from "@/lib/platform/db";
import { hashSecret } from "@/lib/platform/secrets";
import { readSpeakerSecret } from "./link";

export type FeedbackForGuest = NonNullable<Awaited<ReturnType<typeof findFeedbackForGuest>>>;
export type SpeakerFeedback = Awaited<ReturnType<typeof listSpeakerItems>>[number];

/** What the guest behind a link may say something about, and what they said so far. */
export async function findFeedbackForGuest(secret: string) {
  const rsvp = await db().rsvp.findUnique({
    where: { secretHash: hashSecret(secret) },
    select: {
      ...{ status: true, erasedAt: true },
      attendance: { select: { outcome: true } },
      feedback: { select: { words: true, rating: true, parts: { select: { agendaItemId: true, words: true } } } },
      event: {
        select: {
          ...{ id: true, title: true, slug: true, status: true, endsAt: true },
          agendaItems: { orderBy: { position: "asc" }, select: { id: true, title: true, ...ON_STAGE } },
        },
      },
    },
  });
  if (!rsvp) return null;
  const { attendance, feedback, event, ...guest } = rsvp;
  const { agendaItems, ...facts } = event;
  const said = new Map(feedback?.parts.map(({ agendaItemId, words }) => [agendaItemId, words]));
  const items = agendaItems
    .map(({ id, title, ...stage }) => ({ id, title, speakers: speakersOn(stage), words: said.get(id) ?? "" }))
    .filter(({ speakers }) => speakers.length > 0);
  return { ...guest, outcome: attendance?.outcome ?? null, event: facts, feedback, items };
}

/** What guests said about the items of the speaker a link is for, without any guest's name. Null for no such link. */
export async function findSpeakerFeedback(secret: string) {
  const about = readSpeakerSecret(secret);
  if (!about) return null;
  const { eventId } = about;
  const personId = (await whoTheyBecame(db(), [about.personId])).get(about.personId) ?? about.personId;
  const person = await db().person.findUnique({ where: { id: personId }, select: { name: true } });
  const event = await db().event.findUnique({ where: { id: eventId }, select: { title: true, slug: true } });
  if (!person || !event) return null;
  return { person, event, items: await listSpeakerItems(personId, { eventId }) };
}

/** Whether whoever is signed in is linked to a person, who may have been on stage. */
export async function isSomebodyOnStage({ userId }: { userId: string }): Promise<boolean> {
  return (await db().user.count({ where: { id: userId, personId: { not: null } } })) > 0;
}

/** The same for somebody who signed in and is linked to a person, over all events. */
export async function listOwnFeedback({ userId }: { userId: string }) {
  const user = await db().user.findUnique({ where: { id: userId }, select: { personId: true } });
  return user?.personId ? listSpeakerItems(user.personId, {}) : [];
}

/** Words only, in no order that would tell whose they are. */
async function listSpeakerItems(personId: string, which: Prisma.AgendaItemWhereInput) {
  const items = await db().agendaItem.findMany({
    where: { AND: [which, itemsWith({ id: personId }), { event: { status: "published" } }] },
    orderBy: [{ event: { startsAt: "desc" } }, { position: "asc" }],
    select: {
      ...{ id: true, title: true },
      event: { select: { title: true } },
      feedback: { where: { words: { not: "" } }, orderBy: { words: "asc" }, select: { words: true } },
    },
  });
  return items.map(({ feedback, event, ...item }) => ({
    ...item,
    eventTitle: event.title,
    words: feedback.map((part) => part.words),
  }));
}
