import { expect, it } from "vitest";
import { claimDecidedMail, claimMail, claimWaitsMail } from "@/lib/claims/emails";
import { hostAnsweredMail, hostAskedMail } from "@/lib/events/emails";
import { speakerMail } from "@/lib/feedback/emails";
import {
  declinedMail as lightningDeclinedMail,
  movedUpMail,
  signedUpMail,
  takenOutMail,
} from "@/lib/lightning-talks/emails";
import { messageMail, reminderMail, thanksMail } from "@/lib/messages/emails";
import { LONGEST_BODY } from "@/lib/messages/schema";
import { plantPublished } from "@/lib/messages/testing";
import { invitationMail, signInMail } from "@/lib/organizers/emails";
import { MAIL_KINDS } from "@/lib/outbox/rules";
import { db, transaction } from "@/lib/platform/db";
import { deliverMail } from "@/lib/platform/delivery";
import { enqueueMail, type Mail } from "@/lib/platform/mail";
import { withDatabase } from "@/lib/platform/testing";
import { withMailServer } from "@/lib/platform/testing-mail";
import {
  acceptedMail,
  declinedMail,
  movedMail,
  receivedMail,
  reconsideredMail,
  waitingMail,
} from "@/lib/proposals/emails";
import { completenessOf } from "@/lib/recaps/completeness-rules";
import { recapReminderMail } from "@/lib/recaps/emails";
import { cancelledMail, changedMail, eventCancelledMail, placementMail, promotedMail } from "@/lib/rsvps/emails";
import { linksMail } from "@/lib/rsvps/link-emails";
import { holdEvent } from "@/lib/rsvps/promote";
import { slidesMail, speakerLinkMail } from "@/lib/speakers/emails";

const server = withMailServer();
withDatabase();

/** Mail programs cut off what is larger. */
const LARGEST = 102 * 1024;

const long = (length: number) => "🍵".repeat(length / 2);
const venue = { name: long(120), address: long(200), city: long(80) };

/** Every kind of mail, with the longest of everything in it. */
async function writeAll(): Promise<Mail[]> {
  const { eventId, rsvp } = await plantPublished({
    title: long(140),
    summary: long(300),
    attendability: "hybrid",
    venue,
  });
  const { id, name, emailKey, mode, revision } = await rsvp("Ada");
  const guest = { id, emailKey, mode, revision, name: name.padEnd(99, "🍵"), partySize: 5 };
  const joinUrl = `https://meet.example.org/${"x".repeat(900)}`;
  const held = await transaction((tx) => holdEvent(tx, eventId));
  const event = { ...held, joinUrl, cancelReason: long(500), community: long(120) };
  const [secret, expiresAt] = ["s".repeat(43), event.endsAt];
  const person = { id: crypto.randomUUID(), name: guest.name };
  const proposal = { id, name: guest.name, emailKey, title: long(140) };
  const speaker = { linkId: person.id, name: person.name, address: "ada@example.org" };
  const host = { name: guest.name, replyTo: "host@example.org" };
  const message = { id: crypto.randomUUID(), subject: long(140), body: long(LONGEST_BODY) };
  const recap = { slug: "x".repeat(100), title: long(140) };
  const hosting = { to: { name, email: "ada@example.org" }, community: event.community, event, chapter: long(80) };
  const linked = { id, name, status: "going" as const, event };
  const moved = { ...event, startsAt: new Date(event.startsAt.getTime() + 60_000), venue: "Elsewhere" };
  const slot = { slot: long(150), minutesEach: 5, community: event.community, event };
  const offered = { id, name: guest.name, emailKey, title: long(150) };
  const changed = changedMail(event, moved, guest, true);
  if (!changed) throw new Error("nothing changed");
  return [
    hostAskedMail({ ...hosting, askedBy: name }),
    hostAnsweredMail({ ...hosting, isAccepted: true }),
    hostAnsweredMail({ ...hosting, isAccepted: false }),
    claimMail({ address: "ada@example.org", secret, name, community: event.community, expiresAt }),
    claimWaitsMail({ address: "ada@example.org", name, community: event.community }),
    claimDecidedMail({ address: "ada@example.org", name, community: event.community, isAccepted: true }),
    signInMail({ address: "ada@example.org", secret, back: "/organize", community: event.community, expiresAt }),
    invitationMail({
      address: "ada@example.org",
      secret,
      community: event.community,
      invitedBy: name,
      as: "an owner",
      expiresAt,
    }),
    placementMail(event, guest, { status: "going" } as never),
    placementMail(event, guest, { status: "waitlisted", position: 1000 } as never),
    placementMail(event, guest, { status: "pending" } as never),
    placementMail(event, guest, { status: "declined" } as never),
    promotedMail(event, guest),
    cancelledMail(event, guest, { by: "organizer", hadSeat: true }),
    eventCancelledMail(event, guest, true),
    changed,
    reminderMail(event, guest, 1440),
    messageMail(event, guest, { ...message, segment: "going" }, host),
    thanksMail(event, guest, { recap, isSureTheyCame: true }, host),
    linksMail("rsvp-links", emailKey, Array(30).fill(linked), event.community),
    signedUpMail(slot, offered, { at: "queue", turn: 1 }),
    movedUpMail(slot, offered),
    takenOutMail(slot, offered),
    lightningDeclinedMail(slot, offered),
    speakerMail({ id: eventId, title: event.title }, person, "ada@example.org"),
    receivedMail(event, proposal),
    acceptedMail(event, speaker, proposal.title),
    declinedMail(event, proposal),
    reconsideredMail(event, proposal),
    movedMail(event, event, proposal),
    waitingMail(event, { name, address: "ada@example.org" }, Array(40).fill(proposal.title)),
    speakerLinkMail(event, speaker),
    recapReminderMail({
      to: { id, name: guest.name, email: "ada@example.org" },
      ...{ community: event.community, event: { id: eventId, title: event.title }, isBegun: false },
      completeness: completenessOf(
        Array(40).fill({ kind: "answer", sentence: `“${long(500)}” has no answer.`, place: { page: "guests" } }),
      ),
    }),
    slidesMail(event, speaker, [event.title, event.title]),
  ];
}

it("every kind of mail says the same in text and in HTML, and is small enough to be read whole", async () => {
  const mails = await writeAll();
  expect(new Set(mails.map(({ kind }) => kind))).toEqual(new Set(MAIL_KINDS));
  for (const mail of mails) {
    await transaction((tx) => enqueueMail(tx, mail));
    const { id } = await db().outboxMail.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
    await deliverMail(id, { now: new Date(0), isLast: false });
    expect((await db().outboxMail.findUniqueOrThrow({ where: { id } })).lastError, mail.kind).toBeNull();
    expect(server.received.at(-1)?.length ?? 0, mail.kind).toBeLessThan(LARGEST);
    const links = [...mail.html.matchAll(/href="([^"]+)"/g)].map(([, url = ""]) => url.replaceAll("&amp;", "&"));
    for (const url of links) expect(mail.text, mail.kind).toContain(url);
    if (!mail.rsvpId) continue;
    expect(mail.text, mail.kind).toContain("Saturday 9 January 2027, 18:0");
    expect(mail.text, mail.kind).toContain("India Standard Time, UTC+5:30");
  }
});
