import "server-only";
import { type Tx, transaction } from "@/lib/platform/db";
import { enqueueMail } from "@/lib/platform/mail";
import { slidesMail } from "./emails";
import { PARTS, partsOf } from "./parts";
import { lacksSlides, NUDGE_AFTER, NUDGE_UNTIL } from "./rules";

/**
 * Asks each speaker of an evening that was over a day ago for the slides that are missing: once, and nobody whose link
 * was taken back, whose address is gone, or who does not want to be shown. Run each hour.
 */
export async function nudgeSpeakers(now: Date): Promise<void> {
  const links = await transaction((tx) =>
    tx.speakerLink.findMany({ where: dueAt(now), orderBy: [{ eventId: "asc" }, { id: "asc" }], select: { id: true } }),
  );
  // Each by itself, so that one mail that cannot be written holds up no other.
  for (const { id } of links) await transaction((tx) => nudge(tx, id, now));
}

function dueAt(now: Date) {
  const ended = { lte: new Date(now.getTime() - NUDGE_AFTER), gt: new Date(now.getTime() - NUDGE_UNTIL) };
  return {
    ...{ nudgedAt: null, revokedAt: null, email: { not: "" } },
    event: { status: "published", endsAt: ended },
    person: { hiddenAt: null },
  } as const;
}

async function nudge(tx: Tx, linkId: string, now: Date): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "SpeakerLink" WHERE id = ${linkId}::uuid FOR UPDATE`;
  const link = await tx.speakerLink.findFirst({
    where: { id: linkId, ...dueAt(now) },
    select: {
      ...{ email: true, personId: true },
      person: { select: { name: true } },
      event: {
        select: {
          ...{ id: true, slug: true, title: true, status: true, startsAt: true, timeZone: true },
          agendaItems: { orderBy: { position: "asc" }, select: PARTS },
        },
      },
    },
  });
  if (!link) return;
  const { event, person, personId, email } = link;
  const missing = partsOf(personId, event.agendaItems).talks.filter(lacksSlides);
  if (missing.length === 0) return;
  const titles = missing.map(({ title }) => title);
  await tx.speakerLink.update({ where: { id: linkId }, data: { nudgedAt: now }, select: { id: true } });
  await enqueueMail(tx, slidesMail(event, { linkId, name: person.name, address: email }, titles));
}
