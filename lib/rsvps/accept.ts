import "server-only";
import { randomUUID } from "node:crypto";
import type { AttendanceMode } from "@/generated/prisma/enums";
import type { Refusal } from "@/lib/access/outcomes";
import { emailKey } from "@/lib/people/contact-schema";
import type { Tx } from "@/lib/platform/db";
import { enqueueMails, type Mail } from "@/lib/platform/mail";
import { forgetAnswers, type GuestAnswers, writeAnswers } from "@/lib/rsvp-questions/answer-mutations";
import { readGuestForm } from "@/lib/rsvp-questions/queries";
import { type AnswersRefusal, type GuestForm, readGuestSaid, type Said } from "@/lib/rsvp-questions/rules";
import type { SaidInput } from "@/lib/rsvp-questions/schema";
import { type Guest, placementMail } from "./emails";
import { guestSecretHash } from "./link";
import { mayBeMailed, readMailboxes } from "./mailbox";
import { largestParty, modeFor, type Placed, type Placement, place, type Wish } from "./place-rules";
import { holdEvent } from "./promote";
import { getLines } from "./queries";
import { renewLinks } from "./renew-links";
import { type WhyRefused, whyClosed } from "./rules";
import { type Asked, type LockedEvent, type NewRsvp, writeRsvps } from "./sql";

/**
 * Who asks for a seat, and what they said to the event's own questions. A guest who does not say how they attend does
 * so in the room where there is one, and one who does not say more comes alone.
 */
export type AcceptRequest = {
  name: string;
  email: string;
  mode?: AttendanceMode;
  partySize?: number;
  said?: SaidInput;
  now: Date;
};
export type AcceptRefusal = Refusal & WhyRefused;
export type AcceptOutcome = ({ ok: true; slug: string } & Placement) | AcceptRefusal | AnswersRefusal;

const NOTHING_SAID: SaidInput = { answer: {}, consent: [] };

/** Answers RSVPs for one event in the order given, in the caller's transaction, mails included. */
export async function acceptBatch(tx: Tx, eventId: string, requests: AcceptRequest[]): Promise<AcceptOutcome[]> {
  const event = await holdEvent(tx, eventId);
  const form = await readGuestForm(tx, eventId);
  const heard = requests.map((request) => hear(event, form, request));
  const open = heard.filter((one) => one.ok);
  const placed = open.length > 0 ? await placeAll(tx, event, open) : [];
  let next = 0;
  return heard.map((one) => {
    if (!one.ok) return one;
    const { placement, isTurnedAway, seatsLeft } = placed[next++] as Placed;
    if (isTurnedAway || !placement) return { ok: false, reason: "full", seatsLeft };
    return { ok: true, slug: event.slug, ...placement };
  });
}

type Heard = { ok: true; name: string; email: string; now: Date } & Wish & Said;

/**
 * A request with its wishes and answers read, or why it cannot be taken. Whether its address is known has no part in
 * that.
 */
function hear(event: LockedEvent, form: GuestForm, request: AcceptRequest): Heard | AcceptRefusal | AnswersRefusal {
  const { name, email, partySize = 1, said = NOTHING_SAID, now } = request;
  const reason = whyClosed(event, now);
  if (reason) return { ok: false, reason, event };
  const mode = modeFor(event, request.mode);
  const largest = largestParty(event, mode);
  if (partySize > largest) return { ok: false, reason: "party-too-large", field: "plusOnes", largest };
  const read = readGuestSaid(form, said);
  return read.ok ? { name, email, now, emailKey: emailKey(email), mode, partySize, ...read } : read;
}

async function placeAll(tx: Tx, event: LockedEvent, requests: Heard[]): Promise<Placed[]> {
  const now = requests.at(-1)?.now ?? new Date(0);
  const keys = [...new Set(requests.map((request) => request.emailKey))];
  const asked = await readMailboxes(tx, event.id, keys, now);
  const known = new Map(asked.filter(hasRsvp).map((row) => [row.emailKey, row]));
  const mailable = new Set(asked.filter(mayBeMailed).map((row) => row.emailKey));
  const placed = place(requests, known, event, await getLines(event.id, tx));

  const fresh: NewRsvp[] = [];
  const said: GuestAnswers[] = [];
  const mails: Mail[] = [];
  for (const [index, request] of requests.entries()) {
    const placement = placed[index]?.placement;
    if (!placement) continue;
    const guest = guestOf(request, known.get(request.emailKey), placement);
    if (!placement.isRepeat) {
      const { revision: _, ...row } = guest;
      fresh.push({ ...row, email: request.email, status: placement.status, secretHash: guestSecretHash(guest.id) });
      said.push({ rsvpId: guest.id, answers: request.answers, consents: request.consents });
    }
    // One mail for an address that asks twice in one batch: deleted here, it is not found again.
    if (mailable.delete(request.emailKey)) mails.push(placementMail(event, guest, placement));
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
  return placed;
}

type RowWithRsvp = { [Column in keyof Asked]: Column extends "position" ? Asked[Column] : NonNullable<Asked[Column]> };

/** The guest as the row will be: one who is known keeps what they said, and one who comes back says it anew. */
function guestOf(request: Heard, before: RowWithRsvp | undefined, { isRepeat }: Placement): Guest {
  if (before && isRepeat) return before;
  const { name, emailKey, mode, partySize } = request;
  // Newer than the calendar entry that was taken away when they cancelled.
  const revision = before ? before.revision + 1 : 0;
  return { id: before?.id ?? randomUUID(), name, emailKey, mode, partySize, revision };
}

function hasRsvp(row: Asked): row is RowWithRsvp {
  return row.id !== null;
}
