import "server-only";
import type { Actor } from "@/lib/access/actor";
import { ON_STAGE, speakersOn } from "@/lib/agenda/on-stage";
import { editableBy } from "@/lib/events/access";
import { db } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { speakerLink } from "./link";

export type EventFeedback = NonNullable<Awaited<ReturnType<typeof findEventFeedback>>>;

/** Everything guests said about an event of this organizer, and the link of each speaker. Null for strangers. */
export async function findEventFeedback(actor: Actor, eventId: string) {
  if (!isId(eventId)) return null;
  const event = await db().event.findFirst({
    where: { AND: [{ id: eventId }, editableBy(actor)] },
    select: {
      ...{ id: true, endsAt: true, status: true },
      feedback: {
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        select: { id: true, words: true, rating: true, rsvp: { select: { name: true, erasedAt: true } } },
      },
      agendaItems: {
        orderBy: { position: "asc" },
        select: {
          ...{ id: true, title: true },
          ...ON_STAGE,
          feedback: {
            where: { words: { not: "" } },
            orderBy: { feedback: { createdAt: "asc" } },
            select: { feedbackId: true, words: true },
          },
        },
      },
    },
  });
  if (!event) return null;
  const { feedback, agendaItems, ...facts } = event;
  const speakers = new Map(agendaItems.flatMap(speakersOn).map((person) => [person.id, person]));
  return {
    ...facts,
    given: feedback.map(({ rsvp, ...given }) => ({ ...given, guest: rsvp && !rsvp.erasedAt ? rsvp.name : null })),
    items: agendaItems
      .filter((item) => item.feedback.length > 0)
      .map(({ id, title, feedback: parts }) => ({ id, title, parts })),
    speakers: [...speakers.values()].map(({ id, name }) => ({
      id,
      name,
      link: speakerLink({ eventId, personId: id }),
    })),
  };
}
