import "server-only";
import { NotFound } from "@/lib/access/outcomes";
import { transaction } from "@/lib/platform/db";
import { replaceAnswers, withdrawConsents } from "@/lib/rsvp-questions/answer-mutations";
import { readGuestFormOf } from "@/lib/rsvp-questions/queries";
import { type AnswersRefusal, readGuestSaid } from "@/lib/rsvp-questions/rules";
import type { SaidInput } from "@/lib/rsvp-questions/schema";
import { mayChangeAnswers } from "./answer-rules";
import { inLine } from "./line";
import { getByLink } from "./mutations";
import { holdEvent } from "./promote";

/**
 * Changes what the guest behind a link answered and agreed to. Once the evening has begun the answers stay as they
 * were, but a consent can be taken back for ever.
 */
export async function changeAnswers(
  secret: string,
  typed: SaidInput,
  now: Date,
): Promise<{ ok: true } | AnswersRefusal> {
  const { id, eventId } = await getByLink(secret);
  return inLine(eventId, () =>
    transaction(async (tx) => {
      const event = await holdEvent(tx, eventId);
      const rsvp = await tx.rsvp.findUnique({ where: { id, erasedAt: null }, select: { status: true } });
      if (!rsvp) throw new NotFound();
      if (!mayChangeAnswers(rsvp.status, event, now)) {
        await withdrawConsents(tx, { rsvpId: id, consents: typed.consent });
        return { ok: true };
      }
      const { form } = await readGuestFormOf(tx, { id, eventId });
      const said = readGuestSaid(form, typed);
      if (!said.ok) return said;
      await replaceAnswers(tx, { rsvpId: id, ...said }, now);
      return { ok: true };
    }),
  );
}
