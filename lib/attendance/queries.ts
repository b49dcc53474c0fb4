import "server-only";
import { db } from "@/lib/platform/db";
import type { AttendanceFacts } from "./rules";

/** The numbers behind an event's attendance line. Counts only: nobody is named, so a public page may show them. */
export async function getAttendanceFacts(eventId: string): Promise<AttendanceFacts> {
  const [rsvps, outcomes, headCount] = await Promise.all([
    db().rsvp.count({ where: { eventId, status: "going" } }),
    db().attendance.groupBy({ by: ["outcome"], where: { eventId }, _count: true }),
    db().headCount.findUnique({ where: { eventId }, select: { count: true, isApproximate: true } }),
  ]);
  const counted = (outcome: (typeof outcomes)[number]["outcome"]) =>
    outcomes.find((row) => row.outcome === outcome)?._count ?? 0;
  return { rsvps, came: counted("came"), walkedIn: counted("walked_in"), noShow: counted("no_show"), headCount };
}
