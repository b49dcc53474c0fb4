import "server-only";
import type { Actor } from "@/lib/access/actor";
import { speakersOn } from "@/lib/agenda/on-stage";
import { editableBy } from "@/lib/events/access";
import { PORTRAIT } from "@/lib/people/portrait";
import { db } from "@/lib/platform/db";
import { PARTS, partsOf } from "./parts";
import { missingOf } from "./rules";

export type SpeakerForOrganizer = Awaited<ReturnType<typeof listSpeakers>>[number];

/** Everybody on stage at an event of this organizer, in the order they appear: what is missing, and their link. */
export async function listSpeakers(actor: Actor, eventId: string, now: Date) {
  const event = await db().event.findFirst({
    where: { AND: [{ id: eventId }, editableBy(actor)] },
    select: {
      endsAt: true,
      agendaItems: { orderBy: { position: "asc" }, select: PARTS },
      speakerLinks: {
        select: {
          ...{ personId: true, email: true, mayRecord: true, createdAt: true },
          ...{ answeredAt: true, nudgedAt: true, revokedAt: true },
        },
      },
    },
  });
  if (!event) return [];
  const ids = [...new Set(event.agendaItems.flatMap(speakersOn).map(({ id }) => id))];
  const people = await db().person.findMany({
    where: { id: { in: ids } },
    select: { id: true, slug: true, name: true, bio: true, photo: PORTRAIT },
  });
  return ids.flatMap((id) => {
    const person = people.find((one) => one.id === id);
    if (!person) return [];
    const link = event.speakerLinks.find(({ personId }) => personId === id) ?? null;
    const { panels, talks } = partsOf(id, event.agendaItems);
    const told = { bio: person.bio, hasPhoto: person.photo !== null, mayRecord: link?.mayRecord ?? null, talks };
    return [{ ...person, panels, talks, link, missing: missingOf(told, event.endsAt <= now) }];
  });
}
