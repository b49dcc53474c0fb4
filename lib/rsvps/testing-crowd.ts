import type { AttendanceMode } from "@/generated/prisma/enums";
import type { Actor } from "@/lib/access/actor";
import { NotFound } from "@/lib/access/outcomes";
import { emailKey } from "@/lib/people/contact-schema";
import { db, transaction } from "@/lib/platform/db";
import { enqueueMails } from "@/lib/platform/mail";
import { approveRsvp, declineRsvp } from "./approval-mutations";
import { changeParty } from "./change-mutations";
import { cancelledMail, type Guest, promotedMail } from "./emails";
import { updateEventAndTellGuestsIn } from "./event-mutations";
import { inLine } from "./line";
import { guestSecret } from "./link";
import { acceptRsvp, cancelRsvp, removeRsvp } from "./mutations";
import { seatsOf } from "./place-rules";
import { holdEvent } from "./promote";
import { endRsvp, nextInLine, promote, takeSeats } from "./sql";
import { eventInput, guest } from "./testing";

/** What one of a crowd does to one of the events: a guest about their own RSVP, or an organizer about theirs. */
export type CrowdAct = { event: number; guest: number } & (
  | { kind: "ask" | "change"; mode: AttendanceMode; partySize: number }
  | { kind: "cancel" | "remove" | "approve" | "decline" }
  | { kind: "resize"; capacity: number | null; onlineCapacity: number | null }
);

export type World = {
  events: { eventId: string; organizer: Actor }[];
  now: string;
  /** Whether who is next is looked up before the event is held, which gives one seat to two people. */
  isBroken: boolean;
};

/** Does one thing after another, as somebody who waits for each answer. */
export async function actInTurn(world: World, acts: readonly CrowdAct[]): Promise<void> {
  for (const act of acts) await perform(world, act);
}

async function perform({ events, now: at, isBroken }: World, act: CrowdAct): Promise<void> {
  const { eventId, organizer } = events[act.event] ?? { eventId: "", organizer: null };
  if (!organizer) throw new Error("no such event");
  const now = new Date(at);
  const asking = guest(act.guest);
  if (act.kind === "ask") {
    await acceptRsvp({ eventId, ...asking, mode: act.mode, partySize: act.partySize }, now);
    return;
  }
  if (act.kind === "resize") {
    const { capacity, onlineCapacity } = act;
    const input = { ...(await eventInput(eventId)), eventId, capacity, onlineCapacity };
    await inLine(eventId, () => transaction((tx) => updateEventAndTellGuestsIn(tx, organizer, input, now)));
    return;
  }
  const where = { eventId_emailKey: { eventId, emailKey: emailKey(asking.email) } };
  const rsvp = await db().rsvp.findUnique({ where, select: { id: true } });
  if (!rsvp) return;
  if (act.kind === "cancel")
    await (isBroken ? cancelAndLookFirst(eventId, rsvp.id, now) : cancelRsvp(guestSecret(rsvp.id), now));
  if (act.kind === "change") await changeParty(guestSecret(rsvp.id), act, now).catch(ifGone);
  if (act.kind === "remove") await removeRsvp(organizer, rsvp.id, now);
  if (act.kind === "approve") await approveRsvp(organizer, rsvp.id, now);
  if (act.kind === "decline") await declineRsvp(organizer, rsvp.id, now);
}

/** Whoever cancelled meanwhile has nothing to change. */
function ifGone(error: unknown): void {
  if (!(error instanceof NotFound)) throw error;
}

/** The mistake: who is next is found in one transaction and moved up in another. */
async function cancelAndLookFirst(eventId: string, rsvpId: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const event = await holdEvent(tx, eventId);
    const [ended] = await tx.$queryRaw<(Guest & { status: string })[]>(endRsvp(rsvpId, now));
    if (!ended) return;
    const hadSeat = ended.status === "going";
    await enqueueMails(tx, [cancelledMail(event, ended, { by: "guest", hadSeat })]);
    if (hadSeat) {
      await tx.$executeRaw(takeSeats(eventId, seatsOf([{ ...ended, partySize: -ended.partySize }])));
    }
  });
  const next = await db().$queryRaw<Guest[]>(nextInLine(eventId));
  await transaction(async (tx) => {
    const event = await holdEvent(tx, eventId);
    await tx.$executeRaw(
      promote(
        eventId,
        next.map((one) => ({ ...one, secretHash: one.id })),
        now,
      ),
    );
    await enqueueMails(
      tx,
      next.map((one) => promotedMail(event, one)),
    );
  });
}
