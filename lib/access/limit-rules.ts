/** How long acts are counted together, from the first of them on. */
export const WINDOW_SECONDS = 10 * 60;

/**
 * How often one network may do something in a window. A whole room answers from one address: this stops a program,
 * never a meetup.
 */
export const PER_CLIENT = {
  ...{ rsvp: 400, proposal: 100, lightningTalk: 100, claim: 30 },
  ...{ link: 200, selfCheckIn: 600, signIn: 30 },
} as const;

/** How often all networks together may do each of it to one event in a window. */
export const PER_EVENT = 4000;

export type LimitKind = keyof typeof PER_CLIENT;

/** What a form says instead of doing what it was asked too often. */
export function waitSentence(milliseconds: number): string {
  const minutes = Math.max(1, Math.ceil(milliseconds / 60_000));
  return `This was asked very often just now, so it has to wait. Nothing you typed is lost: press the button again in ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`;
}
