const HOUR = 60 * 60 * 1000;

/** How long after its event a door link still opens: some volunteers sync on the way home. */
const OPEN_AFTER = 24 * HOUR;

type Door = { revokedAt: Date | null; event: { status: "draft" | "published" | "cancelled"; endsAt: Date } };

/** Whether a door link still opens. A cancelled event has no door. */
export function isDoorOpen({ revokedAt, event }: Door, now: Date): boolean {
  return revokedAt === null && event.status === "published" && now.getTime() < event.endsAt.getTime() + OPEN_AFTER;
}

/**
 * When something happened by our clock, from what a device's said. The device sends its own time along, so a clock that is
 * wrong by an hour, or by years, still tells the order and the distance; nothing happens later than now.
 */
export function byOurClock(happenedAt: Date, sentAt: Date, now: Date): Date {
  const ago = Math.max(0, sentAt.getTime() - happenedAt.getTime());
  return new Date(now.getTime() - ago);
}

type Expected = {
  status: "going" | "waitlisted";
  partySize: number;
  outcome: "came" | "no_show" | null;
  people: number;
};

/** How the evening stands, in people: "12 of 40 are in, and 3 walked in". */
export function doorLine({ guests, walkIns }: { guests: readonly Expected[]; walkIns: readonly unknown[] }): string {
  const seats = guests.filter(({ status }) => status === "going");
  const expected = seats.reduce((sum, { partySize }) => sum + partySize, 0);
  const seen = guests.reduce((sum, { outcome, people }) => sum + (outcome === "came" ? people : 0), 0);
  const line = `${seen} of ${expected} ${seen === 1 ? "is" : "are"} in`;
  return walkIns.length > 0 ? `${line}, and ${walkIns.length} walked in` : line;
}

/** The guests whose name holds every word, whatever its case and accents. */
export function matchGuests<Guest extends { name: string }>(guests: readonly Guest[], search: string): Guest[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return guests.filter(({ name }) => words.every((word) => plain(name).includes(word)));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
