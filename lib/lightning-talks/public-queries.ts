import "server-only";
import { db } from "@/lib/platform/db";
import { isSlug } from "@/lib/platform/slug";

export type PublicQueues = NonNullable<Awaited<ReturnType<typeof findPublicQueues>>>;

/**
 * The lightning talks of an announced event: names and titles, as the sign-up says that they will be public. Nothing of
 * who only waits.
 */
export async function findPublicQueues(slug: string) {
  if (!isSlug(slug)) return null;
  const event = await db().event.findFirst({
    where: { slug, status: { not: "draft" } },
    select: {
      ...{ slug: true, title: true, status: true, startsAt: true, endsAt: true, timeZone: true },
      agendaItems: {
        where: { kind: "lightning_talks" },
        orderBy: { position: "asc" },
        select: {
          ...{ id: true, title: true },
          signUp: { select: { order: true, places: true, minutesEach: true, openedAt: true, closedAt: true } },
          lightningTalks: {
            orderBy: { position: "asc" },
            select: {
              ...{ id: true, title: true, givenAt: true, skippedAt: true },
              speakers: { orderBy: { position: "asc" }, select: { person: { select: { name: true } } } },
            },
          },
        },
      },
    },
  });
  if (!event) return null;
  const { agendaItems, ...headline } = event;
  const slots = agendaItems.map(({ lightningTalks, ...item }) => ({ ...item, talks: lightningTalks.map(withNames) }));
  return { event: headline, slots };
}

function withNames<Row extends { speakers: { person: { name: string } }[] }>({ speakers, ...talk }: Row) {
  return { ...talk, names: speakers.map(({ person }) => person.name) };
}
