import { DAY } from "@/lib/platform/durations";

/** So long after an evening its organizers are reminded of a recap that nobody can read yet. */
const REMINDED_AFTER = 2 * DAY;
/** What happened longer ago is not chased any more: after a move from elsewhere, or a summer without a server. */
const TOO_LATE_AFTER = 21 * DAY;

/** When the evenings were over whose recaps are asked for now. */
export function remindedEnds(now: Date): { lte: Date; gt: Date } {
  return {
    lte: new Date(now.getTime() - REMINDED_AFTER),
    gt: new Date(now.getTime() - TOO_LATE_AFTER),
  };
}
