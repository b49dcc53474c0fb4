import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import { holdMailboxes } from "@/lib/outbox/mailboxes";
import { MAILS_PER_HOUR } from "@/lib/outbox/rules";
import { emailKey } from "@/lib/people/contact-schema";
import { type Tx, transaction } from "@/lib/platform/db";
import { HOUR } from "@/lib/platform/durations";
import { enqueueJobs } from "@/lib/platform/jobs";
import { enqueueMail } from "@/lib/platform/mail";
import { linksMail } from "./link-emails";
import { renewLinks } from "./renew-links";

/**
 * How long after an evening its guests still get the link to it: to say how it was, or to erase what is known of them.
 */
const RECENT_MS = 60 * 24 * HOUR;

const KIND = "rsvp-links";

/**
 * Somebody wants the links of this address. It takes as long for an address that nobody knows: whether there is
 * anything to send is only looked up by the job.
 */
export function requestLinks(email: string): Promise<void> {
  const address = emailKey(email);
  const job = { task: "mail_links", key: `mail_links ${address}`, payload: { address } };
  return transaction((tx) => enqueueJobs(tx, [job]));
}

/** Sends one mail with the links of all RSVPs of an address that are still good for something, if there are any. */
export function mailLinks(address: string, now: Date): Promise<void> {
  return transaction(async (tx) => {
    if (!(await mayBeMailed(tx, address, now))) return;
    const rsvps = await tx.rsvp.findMany({
      where: {
        emailKey: address,
        erasedAt: null,
        event: { ...ANNOUNCED, endsAt: { gt: new Date(now.getTime() - RECENT_MS) } },
      },
      orderBy: [{ event: { startsAt: "asc" } }, { id: "asc" }],
      select: {
        ...{ id: true, name: true, status: true, secretHash: true },
        event: { select: { title: true, startsAt: true, timeZone: true } },
      },
    });
    if (rsvps.length === 0) return;
    await renewLinks(tx, rsvps);
    const community = await tx.community.findFirst({ select: { name: true } });
    await enqueueMail(tx, linksMail(KIND, address, rsvps, community?.name ?? "Hallway"));
  });
}

const ANNOUNCED = { status: { not: "draft" } } as const satisfies Prisma.EventWhereInput;

/**
 * Somebody who asks again and again for another's links does not fill that mailbox, not even all at once. Reminders and
 * messages do not count here either.
 */
async function mayBeMailed(tx: Tx, address: string, now: Date): Promise<boolean> {
  await holdMailboxes(tx, [address]);
  const lately = { toAddress: address, createdAt: { gt: new Date(now.getTime() - HOUR) } };
  const links = await tx.outboxMail.count({ where: { ...lately, kind: KIND } });
  const aboutSeats = { eventId: { not: null }, unsubscribeUrl: null };
  const all = await tx.outboxMail.count({ where: { ...lately, OR: [{ kind: KIND }, aboutSeats] } });
  return links < MAILS_PER_HOUR.oneEvent && all < MAILS_PER_HOUR.allEvents;
}
