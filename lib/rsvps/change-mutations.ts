import "server-only";
import type { AttendanceMode } from "@/generated/prisma/enums";
import { NotFound } from "@/lib/access/outcomes";
import { type Tx, transaction } from "@/lib/platform/db";
import { enqueueMails } from "@/lib/platform/mail";
import { planChange } from "./change-rules";
import { type Guest, placementMail } from "./emails";
import { inLine } from "./line";
import { mayBeToldOfCancelling, readMailboxes } from "./mailbox";
import { getByLink } from "./mutations";
import { largestParty, modeFor, type Standing } from "./place-rules";
import { holdEvent, promoteWaiting } from "./promote";
import { getLines } from "./queries";
import { type WhyNotChanged, whyClosed, whyFinal } from "./rules";
import { type LockedEvent, moveToEnd, takeSeats } from "./sql";

export type ChangeOutcome = { ok: true } | ({ ok: false; field?: string } & WhyNotChanged);

/**
 * Changes how the guest behind a link attends, and how many they are. Seats that come free that way go to who is next.
 * What takes seats is refused where RSVPs are, and where there are too few: then the RSVP stays as it was.
 */
export async function changeParty(
  secret: string,
  wanted: { mode?: AttendanceMode; partySize: number },
  now: Date,
): Promise<ChangeOutcome> {
  const { id, eventId } = await getByLink(secret);
  return inLine(eventId, () =>
    transaction(async (tx) => {
      const event = await holdEvent(tx, eventId);
      if (whyFinal(event, now)) return { ok: false, reason: whyClosed(event, now) ?? "started", event };
      const before = await readParty(tx, id);
      const { status } = before;
      if (status === "cancelled" || status === "declined") throw new NotFound();
      if (before.attendance) return { ok: false, reason: "started" };
      const to = { mode: modeFor(event, wanted.mode ?? before.mode), partySize: wanted.partySize };
      if (to.mode !== before.mode || to.partySize > before.partySize) {
        const closed = whyClosed(event, now);
        if (closed) return { ok: false, reason: closed, event };
        const largest = largestParty(event, to.mode);
        if (to.partySize > largest) return { ok: false, reason: "party-too-large", field: "plusOnes", largest };
      }
      const plan = planChange({ status, from: before, to }, event, await getLines(eventId, tx));
      if (!plan) return { ok: false, reason: "too-few-seats" };
      if ((await tx.$executeRaw(takeSeats(eventId, plan.seats))) !== 1)
        throw new Error("the seats of the event changed");
      const isElsewhere = to.mode !== before.mode;
      const { name, emailKey, revision } = await tx.rsvp.update({
        where: { id },
        data: { ...to, ...(plan.moved && { status: plan.moved.status }), revision: { increment: isElsewhere ? 1 : 0 } },
        select: { name: true, emailKey: true, revision: true },
      });
      if (plan.moved) await tx.$executeRaw(moveToEnd(id));
      const standing = plan.moved ?? (isElsewhere && status === "going" ? ({ status, position: null } as const) : null);
      if (standing) await tell(tx, event, { id, name, emailKey, ...to, revision }, standing, now);
      await promoteWaiting(tx, eventId, now);
      return { ok: true };
    }),
  );
}

async function readParty(tx: Tx, id: string) {
  const rsvp = await tx.rsvp.findUnique({
    where: { id, erasedAt: null },
    select: { status: true, mode: true, partySize: true, attendance: { select: { id: true } } },
  });
  if (!rsvp) throw new NotFound();
  return rsvp;
}

/** Where to go is another place now. Whoever goes to and fro is not told each time. */
async function tell(tx: Tx, event: LockedEvent, guest: Guest, standing: Standing, now: Date): Promise<void> {
  const [mailbox] = await readMailboxes(tx, event.id, [guest.emailKey], now);
  if (mailbox && mayBeToldOfCancelling(mailbox)) await enqueueMails(tx, [placementMail(event, guest, standing)]);
}
