import "server-only";
import { randomUUID } from "node:crypto";
import { type Outcome, refused } from "@/lib/access/outcomes";
import type { Tx } from "@/lib/platform/db";
import { enqueueMails, type Mail } from "@/lib/platform/mail";
import { forgetAnswers, type GuestAnswers, writeAnswers } from "@/lib/rsvp-questions/answer-mutations";
import { readGuestForm } from "@/lib/rsvp-questions/queries";
import { type AnswersRefusal, type GuestForm, readGuestSaid, type Said } from "@/lib/rsvp-questions/rules";
import type { SaidInput } from "@/lib/rsvp-questions/schema";
import { confirmedMail, type Guest, waitlistedMail } from "./emails";
import { guestSecretHash } from "./link";
import { mayBeMailed, readMailboxes } from "./mailbox";
import { holdEvent } from "./promote";
import { type ClosedReason, type KnownRsvp, type Placement, place, seatsLeft, whyClosed } from "./rules";
import { emailKey } from "./schema";
import { type Asked, type LockedEvent, type NewRsvp, writeRsvps } from "./sql";

/** Who asks for a seat, and what they said to the event's own questions. */
export type AcceptRequest = { name: string; email: string; said?: SaidInput; now: Date };
export type AcceptOutcome = Outcome<Placement & { slug: string }, ClosedReason> | AnswersRefusal;

const NOTHING_SAID: SaidInput = { answer: {}, consent: [] };

/** Answers RSVPs for one event in the order given, in the caller's transaction, mails included. */
export async function acceptBatch(tx: Tx, eventId: string, requests: AcceptRequest[]): Promise<AcceptOutcome[]> {
  const event = await holdEvent(tx, eventId);
  const form = await readGuestForm(tx, eventId);
  const heard = requests.map((request) => hear(event, form, request));
  const open = heard.filter((one) => one.ok);
  const placements = open.length > 0 ? await placeAll(tx, event, open) : [];
  let next = 0;
  return heard.map((one) => {
    if (!one.ok) return one;
    const placement = placements[next++] as Placement;
    return { ok: true, slug: event.slug, ...placement };
  });
}

type Heard = { name: string; email: string; now: Date } & Said;

/** A request with its answers read, or why it cannot be taken. Whether its address is known has no part in that. */
function hear(event: LockedEvent, form: GuestForm, request: AcceptRequest) {
  const { said = NOTHING_SAID, ...guest } = request;
  const reason = whyClosed(event, request.now);
  if (reason) return refused(reason);
  const read = readGuestSaid(form, said);
  return read.ok ? { ...guest, ...read } : read;
}

async function placeAll(tx: Tx, event: LockedEvent, open: Heard[]): Promise<Placement[]> {
  const now = open.at(-1)?.now ?? new Date(0);
  const requests = open.map((request) => ({ ...request, emailKey: emailKey(request.email) }));
  const keys = [...new Set(requests.map((request) => request.emailKey))];
  const asked = await readMailboxes(tx, event.id, keys, now);
  const known = new Map(asked.filter(hasRsvp).map((row) => [row.emailKey, row]));
  const mailable = new Set(asked.filter(mayBeMailed).map((row) => row.emailKey));
  const placements = place(requests, known, { free: seatsLeft(event), waiting: asked[0]?.waiting ?? 0 });

  const fresh: NewRsvp[] = [];
  const said: GuestAnswers[] = [];
  const mails: Mail[] = [];
  for (const [index, { name, email, emailKey, answers, consents }] of requests.entries()) {
    const placement = placements[index] as Placement;
    const before = known.get(emailKey);
    const guest: Guest = {
      id: before?.id ?? randomUUID(),
      name: placement.isRepeat && before ? before.name : name,
      emailKey,
      mode: event.attendability === "online" ? "online" : "in_person",
      revision: nextRevision(before, placement),
    };
    if (!placement.isRepeat) {
      const { id, name } = guest;
      fresh.push({ id, name, emailKey, email, status: placement.status, secretHash: guestSecretHash(id) });
      said.push({ rsvpId: id, answers, consents });
    }
    // One mail for an address that asks twice in one batch: deleted here, it is not found again.
    if (mailable.delete(emailKey)) mails.push(placementMail(event, guest, placement));
  }
  if (fresh.length > 0 && (await tx.$executeRaw(writeRsvps(event.id, fresh, now))) !== fresh.length) {
    throw new Error("the seats of the locked event changed");
  }
  const rejoined = fresh.filter((rsvp) => known.has(rsvp.emailKey));
  await forgetAnswers(
    tx,
    rejoined.map(({ id }) => id),
  );
  await writeAnswers(tx, said, now);
  await renewLinks(tx, [...known.values()]);
  await enqueueMails(tx, mails);
  return placements;
}

type RowWithRsvp = Asked & KnownRsvp & { name: string; revision: number };

/** Who comes back after cancelling gets a calendar entry newer than the one that was taken away. */
function nextRevision(before: RowWithRsvp | undefined, { isRepeat }: Placement): number {
  if (!before) return 0;
  return isRepeat ? before.revision : before.revision + 1;
}

function hasRsvp(row: Asked): row is RowWithRsvp {
  return row.id !== null;
}

function placementMail(event: LockedEvent, guest: Guest, placement: Placement): Mail {
  return placement.status === "going" ? confirmedMail(event, guest) : waitlistedMail(event, guest, placement.position);
}

/** The link in the next mail is made with today's AUTH_SECRET; a row from before it changed learns the new one. */
async function renewLinks(tx: Tx, rows: RowWithRsvp[]): Promise<void> {
  for (const { id, secretHash } of rows) {
    const current = guestSecretHash(id);
    if (secretHash !== current)
      await tx.rsvp.update({ where: { id }, data: { secretHash: current }, select: { id: true } });
  }
}
