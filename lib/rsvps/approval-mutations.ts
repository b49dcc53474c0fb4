import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { lockEventForEdit } from "@/lib/events/access";
import { poolOf } from "@/lib/events/seats-rules";
import { recordChange } from "@/lib/history/mutations";
import { db, type Tx, transaction } from "@/lib/platform/db";
import { enqueueMails } from "@/lib/platform/mail";
import { placementMail } from "./emails";
import { inLine } from "./line";
import { guestSecretHash } from "./link";
import { place, type Standing, seatsOf } from "./place-rules";
import { holdEvent } from "./promote";
import { getLines } from "./queries";
import { type WhyUnanswerable, whyFinal } from "./rules";
import { type LockedEvent, moveToEnd, takeSeats } from "./sql";

type Answered = Outcome<Standing, WhyUnanswerable>;

/**
 * Says yes to a guest who asked for a seat, or was told no before: they get it, or a place at the end of the line,
 * whenever they asked. Refused where there is neither.
 */
export function approveRsvp(actor: Actor, rsvpId: string, now: Date): Promise<Answered> {
  return answerRsvp(actor, rsvpId, now, ["pending", "declined"], async (tx, event, { mode, partySize }) => {
    const { capacity } = poolOf(event, mode);
    if (capacity !== null && partySize > capacity) return null;
    const wish = { emailKey: "", mode, partySize };
    const [placed] = place([wish], new Map(), { ...event, needsApproval: false }, await getLines(event.id, tx));
    return placed?.placement ?? null;
  });
}

/** Says no to a guest who asked for a seat. */
export function declineRsvp(actor: Actor, rsvpId: string, now: Date): Promise<Answered> {
  return answerRsvp(actor, rsvpId, now, ["pending"], async () => ({ status: "declined", position: null }));
}

async function answerRsvp(
  actor: Actor,
  rsvpId: string,
  now: Date,
  answerable: readonly string[],
  decide: (tx: Tx, event: LockedEvent, rsvp: AskedRsvp) => Promise<Standing | null>,
): Promise<Answered> {
  const { eventId } = await getRsvp(db(), rsvpId);
  return inLine(eventId, () =>
    transaction(async (tx) => {
      const { title } = await lockEventForEdit(tx, actor, eventId);
      const event = await holdEvent(tx, eventId);
      const final = whyFinal(event, now);
      if (final) return refused(final);
      const { status, ...rsvp } = await getRsvp(tx, rsvpId);
      if (!answerable.includes(status)) return refused("answered");
      const standing = await decide(tx, event, { status, ...rsvp });
      if (!standing) return refused("full");
      const seats = seatsOf(standing.status === "going" ? [rsvp] : []);
      if ((await tx.$executeRaw(takeSeats(eventId, seats))) !== 1) throw new Error("the seats of the event changed");
      const data = { status: standing.status, decidedAt: now, secretHash: guestSecretHash(rsvpId) };
      await tx.rsvp.update({ where: { id: rsvpId }, data, select: { id: true } });
      if (standing.status === "waitlisted") await tx.$executeRaw(moveToEnd(rsvpId));
      await enqueueMails(tx, [placementMail(event, rsvp, standing)]);
      const act = standing.status === "declined" ? "rsvp.declined" : "rsvp.accepted";
      await recordChange(tx, actor, { act, subject: title, eventId, details: { count: 1 } }, now);
      return { ok: true, ...standing };
    }),
  );
}

type AskedRsvp = Awaited<ReturnType<typeof getRsvp>>;

async function getRsvp(reader: Tx, id: string) {
  const rsvp = await reader.rsvp.findUnique({
    where: { id, erasedAt: null },
    select: {
      ...{ id: true, eventId: true, name: true, emailKey: true, status: true },
      ...{ mode: true, partySize: true, revision: true },
    },
  });
  if (!rsvp) throw new NotFound();
  return rsvp;
}
