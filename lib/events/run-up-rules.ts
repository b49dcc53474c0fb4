import { fromLocalInput } from "@/lib/platform/time";
import { formatDay } from "./days";

/** A deadline of a conference: until when, and where. Days are midnight UTC; `closesAt` is the instant the day is over. */
export type Deadline = { kind: "proposals" | "tickets"; until: Date | null; closesAt: Date | null; url: string | null };

type Announced = {
  proposalsUntil: Date | null;
  proposalsUrl: string | null;
  ticketsUntil: Date | null;
  ticketsUrl: string | null;
};

/** When a day, stored as midnight UTC, is over in a time zone; nights on which clocks change included. */
export function endOfDay(day: Date, timeZone: string): Date {
  const next = new Date(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return fromLocalInput(`${formatDay(next)}T00:00`, timeZone) ?? next;
}

/** What a conference announced to close some day, the soonest first; what has no day comes last. */
export function deadlinesOf(announced: Announced, timeZone: string): Deadline[] {
  const { proposalsUntil, proposalsUrl, ticketsUntil, ticketsUrl } = announced;
  const deadline = (kind: Deadline["kind"], until: Date | null, url: string | null): Deadline[] =>
    until || url ? [{ kind, until, url, closesAt: until && endOfDay(until, timeZone) }] : [];
  const all = [
    ...deadline("proposals", proposalsUntil, proposalsUrl),
    ...deadline("tickets", ticketsUntil, ticketsUrl),
  ];
  const at = ({ closesAt }: Deadline) => closesAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return all.toSorted((one, other) => at(one) - at(other) || 0);
}

/** The deadlines that one can still keep. Once the conference is over there are none, dated or not. */
export function openDeadlines(
  { deadlines, endsAt }: { deadlines: readonly Deadline[]; endsAt: Date | null },
  now: Date,
): Deadline[] {
  if (endsAt && endsAt <= now) return [];
  return deadlines.filter(({ closesAt }) => !closesAt || closesAt > now);
}
