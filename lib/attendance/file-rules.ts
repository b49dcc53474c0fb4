import type { AttendanceMode, AttendanceOutcome, ConsentKind, RsvpStatus } from "@/generated/prisma/enums";
import { formatInstant } from "@/lib/platform/time";
import { splitName } from "@/lib/rsvps/name-rules";

/** A row of the file: a guest, or somebody who walked in. */
export type FiledGuest = {
  name: string;
  email: string;
  /** Null for a walk-in, who never answered. */
  rsvp: { status: RsvpStatus; mode: AttendanceMode; partySize: number; at: Date } | null;
  attendance: { outcome: AttendanceOutcome; people: number; at: Date } | null;
  consents: readonly ConsentKind[];
  answers: Readonly<Record<string, readonly string[]>>;
};

const COLUMNS = [
  "status",
  "first_name",
  "last_name",
  "name",
  "email",
  "mode",
  "party_size",
  "rsvp_at",
  "attendance",
  "people_came",
  "came_at",
  "consent_photos",
  "consent_show_name",
  "consent_sponsors",
];

type Table = { header: string[]; rows: string[][] };

/**
 * Everybody, with everything they said: a column for each question. Times are on the event's own clock, with its
 * offset.
 */
export function guestTable(
  guests: readonly FiledGuest[],
  questions: readonly { id: string; label: string }[],
  timeZone: string,
): Table {
  const at = (instant: Date | undefined) => (instant ? formatInstant(instant, timeZone) : "");
  const rows = guests.map((guest) => {
    const { name, email, rsvp, attendance, consents, answers } = guest;
    const { first, last } = splitName(name);
    const came = attendance && attendance.outcome !== "no_show" ? attendance : null;
    const agreed = (kind: ConsentKind) => (consents.includes(kind) ? "yes" : "no");
    return [
      ...[rsvp?.status ?? "walk_in", first, last, name, email],
      ...[rsvp?.mode ?? "in_person", rsvp ? String(rsvp.partySize) : "", at(rsvp?.at)],
      ...[attendance?.outcome ?? "", attendance ? String(attendance.people) : "", at(came?.at)],
      ...[agreed("photos"), agreed("show_name"), agreed("sponsors")],
      ...questions.map(({ id }) => (answers[id] ?? []).join("; ")),
    ];
  });
  return { header: [...COLUMNS, ...questions.map(({ label }) => label)], rows };
}

/** Those who agreed that sponsors get their details, and nothing but these details. */
export function sponsorsTable(guests: readonly { name: string; email: string }[]): Table {
  const rows = guests.map(({ name, email }) => {
    const { first, last } = splitName(name);
    return [first, last, name, email];
  });
  return { header: ["first_name", "last_name", "name", "email"], rows };
}
