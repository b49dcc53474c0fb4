"use server";

import { goTo, organizerAction, publicAction, refusedForm, shownForm } from "@/lib/access/action";
import { EventId } from "@/lib/events/schema";
import { guestPath } from "@/lib/rsvps/guest-rules";
import { sendMessage, thankGuests, wishForMails } from "./mutations";
import { countSegments } from "./queries";
import { reachSentence, segmentLabel } from "./rules";
import { MailWishInput, MessageForm } from "./schema";

/** First shows whom it reaches. Sent is what was shown: if that has changed meanwhile, it is shown again. */
export const messageFormAction = organizerAction(MessageForm, async ({ confirmed, ...input }, { actor, now, data }) => {
  const reach = (await countSegments(actor, input.eventId))[input.segment];
  const shown = `${input.segment} ${reach.recipients}`;
  if (confirmed !== shown) {
    const { recipients } = reach;
    return shownForm(data, {
      confirmed: shown,
      to: segmentLabel(input.segment),
      reach: reachSentence(reach),
      send: recipients === 0 ? "" : `Send to ${recipients === 1 ? "1 guest" : `${recipients} guests`}`,
    });
  }
  const sent = await sendMessage(actor, input, now);
  if (!sent.ok) return refusedForm(data, WHY_NOT[sent.reason]);
  goTo(`/organize/events/${input.eventId}/guests/message?sent=${sent.recipients}`);
});

const WHY_NOT = {
  draft: "This event is not announced yet, so nobody waits to hear of it.",
  nobody: "There is nobody to send it to.",
};

export const thankGuestsAction = organizerAction(EventId, async ({ eventId }, { actor, now, data }) => {
  const thanked = await thankGuests(actor, eventId, now);
  if (!thanked.ok) return refusedForm(data, "Publish the recap first: the mail leads to it.");
  goTo(`/organize/events/${eventId}/recap`);
});

export const wishForMailsAction = publicAction(MailWishInput, async ({ secret, wants }, { now }) => {
  await wishForMails(secret, wants, now);
  goTo(guestPath(secret, "/mails"));
});
