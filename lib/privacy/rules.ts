import { DAY } from "@/lib/platform/durations";

/** Events that were over by then are older than their guests are kept. */
export function overBefore(retentionDays: number, now: Date): Date {
  return new Date(now.getTime() - retentionDays * DAY);
}

/** What a change of the retention comes to, for the owner who made it. */
export function retentionSentence(
  retentionDays: number | null,
  { events, guests }: { events: number; guests: number },
): string {
  if (retentionDays === null) return "Saved. Guests are kept until they erase themselves.";
  const kept = `Saved. Guests are kept for ${count(retentionDays, "day")} after their event.`;
  if (guests === 0) return `${kept} None is older now.`;
  return `${kept} With the coming night ${count(guests, "guest")} of ${count(events, "event")} ${guests === 1 ? "goes" : "go"}; until then you can change it.`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
