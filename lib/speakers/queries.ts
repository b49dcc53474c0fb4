import "server-only";
import { itemsWith } from "@/lib/agenda/on-stage";
import { PORTRAIT } from "@/lib/people/portrait";
import { db } from "@/lib/platform/db";
import { hashSecret } from "@/lib/platform/secrets";
import { PARTS, partsOf } from "./parts";

export type SpeakerPage = NonNullable<Awaited<ReturnType<typeof findSpeakerPage>>>;

/**
 * What a speaker reads and changes of themselves and of their part at one event. Null where the link opens nothing any
 * more: it was taken back, or they are not on the programme.
 */
export async function findSpeakerPage(secret: string) {
  const link = await db().speakerLink.findUnique({
    where: { secretHash: hashSecret(secret), revokedAt: null },
    select: {
      ...{ eventId: true, personId: true, mayRecord: true, answeredAt: true },
      event: {
        select: { id: true, slug: true, title: true, status: true, startsAt: true, endsAt: true, timeZone: true },
      },
      person: {
        select: {
          ...{ id: true, slug: true, name: true, headline: true, bio: true, hiddenAt: true },
          photo: PORTRAIT,
        },
      },
    },
  });
  if (!link) return null;
  const items = await db().agendaItem.findMany({
    where: { AND: [{ eventId: link.eventId }, itemsWith({ id: link.personId })] },
    orderBy: { position: "asc" },
    select: PARTS,
  });
  if (items.length === 0) return null;
  const { eventId: _event, personId, ...page } = link;
  return { ...page, ...partsOf(personId, items) };
}
