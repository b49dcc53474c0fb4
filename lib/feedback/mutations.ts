import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { itemsWith } from "@/lib/agenda/on-stage";
import { lockEventForEdit } from "@/lib/events/access";
import { recordChange } from "@/lib/history/mutations";
import { transaction } from "@/lib/platform/db";
import { enqueueMail } from "@/lib/platform/mail";
import { hashSecret } from "@/lib/platform/secrets";
import { speakerMail } from "./emails";
import { type SilentReason, whyNoFeedback } from "./rules";
import type { FeedbackInput, SpeakerMailInput } from "./schema";

/** Writes down what the guest behind a link says, in place of what they said before. */
export function giveFeedback(
  { secret, words, rating, part }: FeedbackInput,
  now: Date,
): Promise<Outcome<object, SilentReason | "empty">> {
  return transaction(async (tx) => {
    // Held, so that two tabs write one after the other, and nothing is written beside an erasure.
    const [held] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Rsvp" WHERE "secretHash" = ${hashSecret(secret)} FOR NO KEY UPDATE`;
    if (!held) throw new NotFound();
    const { id: rsvpId } = held;
    const rsvp = await tx.rsvp.findUniqueOrThrow({
      where: { id: rsvpId },
      select: {
        ...{ eventId: true, status: true, erasedAt: true },
        attendance: { select: { outcome: true } },
        event: { select: { status: true, endsAt: true, agendaItems: { select: { id: true } } } },
        feedback: { select: { id: true } },
      },
    });
    const reason = whyNoFeedback({ ...rsvp, outcome: rsvp.attendance?.outcome ?? null }, now);
    if (reason) return refused(reason);
    const ofEvent = new Set(rsvp.event.agendaItems.map((item) => item.id));
    const parts = new Map(
      part.filter((one) => one.words !== "" && ofEvent.has(one.itemId)).map((one) => [one.itemId, one]),
    );
    if (words === "" && rating === null && parts.size === 0 && !rsvp.feedback) return refused("empty", "words");
    const { id: feedbackId } = await tx.feedback.upsert({
      where: { rsvpId },
      create: { eventId: rsvp.eventId, rsvpId, words, rating, createdAt: now },
      update: { words, rating },
      select: { id: true },
    });
    await tx.feedbackPart.deleteMany({ where: { feedbackId } });
    await tx.feedbackPart.createMany({
      data: [...parts].map(([agendaItemId, one]) => ({ feedbackId, agendaItemId, words: one.words })),
    });
    return { ok: true };
  });
}

/** Sends a speaker of the event the link to what was said about their part, to the address the organizer knows. */
export function mailSpeakerLink(
  actor: Actor,
  { eventId, personId, email }: SpeakerMailInput,
  now: Date,
): Promise<void> {
  return transaction(async (tx) => {
    const { title } = await lockEventForEdit(tx, actor, eventId);
    const person = await tx.person.findUnique({ where: { id: personId }, select: { id: true, name: true } });
    const isOnStage = (await tx.agendaItem.count({ where: { AND: [{ eventId }, itemsWith({ id: personId })] } })) > 0;
    if (!person || !isOnStage) throw new NotFound();
    await enqueueMail(tx, speakerMail({ id: eventId, title }, person, email));
    await recordChange(tx, actor, { act: "speaker.mailed", subject: person.name, eventId }, now);
  });
}
