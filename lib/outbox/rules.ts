/** The parts of the outbox. */
export const SHOWN = ["all", "waiting", "sent", "refused"] as const;
export type Shown = (typeof SHOWN)[number];

/** Mails that an address which anybody may type gets in an hour: about one event, and about all of them together. */
export const MAILS_PER_HOUR = { oneEvent: 3, allEvents: 10 } as const;

type Delivery = { sentAt: Date | null; failedAt: Date | null; attempts: number };

type DeliveryState = "sent" | "failed" | "retrying" | "waiting";

export function deliveryState({ sentAt, failedAt, attempts }: Delivery): DeliveryState {
  if (sentAt) return "sent";
  if (failedAt) return "failed";
  return attempts > 0 ? "retrying" : "waiting";
}

export const STATE_LABELS: Record<DeliveryState, string> = {
  sent: "Sent",
  failed: "Refused",
  retrying: "Being retried",
  waiting: "Waiting",
};

const KIND_LABELS: Record<string, string> = {
  "sign-in": "Sign-in link",
  invitation: "Invitation",
  "host-asked": "Asked to host along",
  "host-answered": "Answer about hosting along",
  claim: "Link to claim a page",
  "claim-waits": "A claimed page waits",
  "claim-decided": "Claim decided",
  "rsvp-confirmed": "Seat confirmed",
  "rsvp-waitlisted": "On the waitlist",
  "rsvp-pending": "RSVP waits for the organizers",
  "rsvp-declined": "RSVP declined",
  "rsvp-promoted": "Moved up from the waitlist",
  "rsvp-cancelled": "RSVP cancelled",
  "rsvp-links": "Links sent again",
  "event-changed": "Event moved",
  reminder: "Reminder",
  message: "Message from the organizers",
  thanks: "Thanks with the recap",
  "event-cancelled": "Event cancelled",
  "lightning-signed-up": "Signed up for a lightning talk",
  "lightning-moved-up": "Lightning talk has a turn",
  "lightning-taken-out": "Lightning talk waits again",
  "lightning-declined": "Lightning talk declined",
  "proposal-received": "Talk offered",
  "proposal-accepted": "Talk accepted",
  "proposal-declined": "Talk declined",
  "proposal-reconsidered": "Talk considered again",
  "proposal-moved": "Talk moved to another meetup",
  "proposals-waiting": "Talks wait for a decision",
  "speaker-link": "Speaker’s own page",
  "speaker-slides": "Slides asked for",
  "recap-reminder": "Reminder of the recap",
  "speaker-feedback": "Feedback for a speaker",
};

/** How the kinds of mail begin that go to somebody for what they do on stage, and not for their seat. */
export const STAGE_MAILS = ["proposal", "speaker-", "lightning-"];

export const MAIL_KINDS = Object.keys(KIND_LABELS);

/** What a mail is about, in the organizer's words. A kind that has none is shown as it is. */
export function kindLabel(kind: string): string {
  return KIND_LABELS[kind] ?? kind;
}
