import type { RsvpStatus } from "@/generated/prisma/enums";

/**
 * What is known about who came to one event, in people: a party of three is three. An RSVP is a promise; only the rest
 * is attendance.
 */
export type AttendanceFacts = {
  /** People for whom an RSVP held a seat. */
  rsvps: number;
  /** People with an RSVP who were seen. */
  came: number;
  /** People who were seen without an RSVP. */
  walkedIn: number;
  /** People with a seat who were not seen, once the door said something about their party. */
  noShow: number;
  /** The organizer's own count of the room. */
  headCount: { count: number; isApproximate: boolean } | null;
};

/** One number of the attendance line and the words after it, "41" and "came". */
export type AttendanceFigure = { count: string; label: string };

/**
 * Who promised and who came, each number under its own name and none added to another. The room's own count and the
 * door list stand side by side when there are both. Empty when nothing was recorded, not even an RSVP.
 */
export function attendanceFigures(facts: AttendanceFacts): AttendanceFigure[] {
  const figures: AttendanceFigure[] = [];
  if (facts.rsvps > 0) figures.push({ count: String(facts.rsvps), label: facts.rsvps === 1 ? "RSVP" : "RSVPs" });
  if (hasDoorList(facts)) {
    figures.push({ count: String(facts.came), label: "came" });
    if (facts.walkedIn > 0) figures.push({ count: String(facts.walkedIn), label: "walked in" });
    if (facts.noShow > 0) {
      figures.push({ count: String(facts.noShow), label: facts.noShow === 1 ? "no-show" : "no-shows" });
    }
  }
  if (facts.headCount) {
    const { count, isApproximate } = facts.headCount;
    figures.push({ count: isApproximate ? `around ${count}` : String(count), label: "attended" });
  }
  return figures;
}

/**
 * The figures as one line: "60 RSVPs, 41 came, 5 walked in, 19 no-shows" or "around 56 attended". RSVPs alone are never
 * passed off as attendance: the line then says that nobody counted. Null when there is nothing to say.
 */
export function attendanceLine(facts: AttendanceFacts): string | null {
  const figures = attendanceFigures(facts).map(({ count, label }) => `${count} ${label}`);
  if (figures.length === 0) return null;
  if (!isAttendanceRecorded(facts)) figures.push("attendance not recorded");
  return figures.join(", ");
}

export function isAttendanceRecorded(facts: AttendanceFacts): boolean {
  return hasDoorList(facts) || facts.headCount !== null;
}

/** Whether anything was marked at the door. */
export function hasDoorList({ came, walkedIn, noShow }: AttendanceFacts): boolean {
  return came + walkedIn + noShow > 0;
}

/**
 * Why a guest cannot be marked so, or null when they can. Doors open before the start, so somebody may have come by
 * then, but nobody is a no-show yet. Who waits for a seat may be let in at the door, but promised nothing.
 */
export function whyNotMark(
  status: RsvpStatus,
  mark: "came" | "no_show",
  { hasStarted }: { hasStarted: boolean },
): "early" | "no-seat" | null {
  if (mark === "came") return status === "cancelled" || status === "declined" ? "no-seat" : null;
  if (status !== "going") return "no-seat";
  return hasStarted ? null : "early";
}
