import "server-only";
import type { Actor } from "@/lib/access/actor";
import { editableBy } from "@/lib/events/access";
import { db } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { type FiledGuest, guestTable, sponsorsTable } from "./file-rules";

const GUEST = {
  ...{ name: true, email: true, status: true, mode: true, partySize: true, createdAt: true, erasedAt: true },
  attendance: { select: { outcome: true, people: true, recordedAt: true } },
  consents: { select: { kind: true } },
  answers: { select: { questionId: true, values: true } },
} as const;

/**
 * Everybody who ever answered for an event of this organizer, by turn, and who walked in after them, as a table. Who
 * was erased stays as a row without a name, so that the numbers are right. Null for anybody else's event.
 */
export async function findGuestFile(actor: Actor, eventId: string) {
  const event = await findEvent(actor, eventId);
  if (!event) return null;
  const [questions, rsvps, walkIns] = await Promise.all([
    db().rsvpQuestion.findMany({ where: { eventId }, orderBy: { position: "asc" }, select: { id: true, label: true } }),
    db().rsvp.findMany({ where: { eventId }, orderBy: { turn: "asc" }, select: GUEST }),
    db().attendance.findMany({
      where: { eventId, rsvpId: null },
      orderBy: { recordedAt: "asc" },
      select: { name: true, outcome: true, people: true, recordedAt: true },
    }),
  ]);
  const guests: FiledGuest[] = [
    ...rsvps.map(({ createdAt, status, mode, partySize, attendance, consents, answers, ...guest }) => ({
      ...(guest.erasedAt ? { name: "", email: "" } : { name: guest.name, email: guest.email }),
      rsvp: { status, mode, partySize, at: createdAt },
      attendance: attendance && { ...attendance, at: attendance.recordedAt },
      consents: consents.map(({ kind }) => kind),
      answers: Object.fromEntries(answers.map(({ questionId, values }) => [questionId, values])),
    })),
    ...walkIns.map(({ name, recordedAt, ...attendance }) => ({
      ...{ name, email: "", rsvp: null, consents: [], answers: {} },
      attendance: { ...attendance, at: recordedAt },
    })),
  ];
  return { slug: event.slug, ...guestTable(guests, questions, event.timeZone) };
}

/**
 * Those with a seat, or who came without one, who agreed that sponsors get their details. Null for anybody else's
 * event.
 */
export async function findSponsorsFile(actor: Actor, eventId: string) {
  const event = await findEvent(actor, eventId);
  if (!event) return null;
  const guests = await db().rsvp.findMany({
    where: {
      ...{ eventId, erasedAt: null, consents: { some: { kind: "sponsors" } } },
      OR: [{ status: "going" }, { attendance: { outcome: "came" } }],
    },
    orderBy: { turn: "asc" },
    select: { name: true, email: true },
  });
  return { slug: event.slug, ...sponsorsTable(guests) };
}

async function findEvent(actor: Actor, eventId: string) {
  if (!isId(eventId)) return null;
  return db().event.findFirst({
    where: { AND: [{ id: eventId }, editableBy(actor)] },
    select: { slug: true, timeZone: true },
  });
}
