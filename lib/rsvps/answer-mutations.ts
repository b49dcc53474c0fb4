import "server-only";
import { NotFound, type Refusal, refused } from "@/lib/access/outcomes";
import { transaction } from "@/lib/platform/db";
import { replaceAnswers, withdrawConsents } from "@/lib/rsvp-questions/answer-mutations";
import { readGuestFormOf } from "@/lib/rsvp-questions/queries";
import { readGuestSaid } from "@/lib/rsvp-questions/rules";
import type { SaidInput } from "@/lib/rsvp-questions/schema";
import { mayChangeAnswers } from "./answer-rules";
import { inLine } from "./line";
import { getByLink } from "./mutations";
import { holdEvent } from "./promote";

/** What a guest answered could not be taken: the sentences stand beside the fields. */
export type AnswersRefusal = Refusal<"answers"> & { errors: Record<string, string[]> };

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
      const { form } = await readGuestFormOf(tx, { id, eventId });
      const { answers, consents, errors } = readGuestSaid(form, typed);
      if (!mayChangeAnswers(rsvp.status, event, now)) {
        await withdrawConsents(tx, { rsvpId: id, consents });
        return { ok: true };
      }
      if (errors) return { ...refused("answers"), errors };
      await replaceAnswers(tx, { rsvpId: id, answers, consents }, now);
      return { ok: true };
    }),
  );
}
