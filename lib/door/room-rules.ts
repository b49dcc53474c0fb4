import { HOUR } from "@/lib/platform/durations";

type Evening = { startsAt: Date; endsAt: Date };

/** From when on guests can count themselves in: doors open before the start. */
export function roomOpensAt({ startsAt }: Pick<Evening, "startsAt">): Date {
  return new Date(startsAt.getTime() - 2 * HOUR);
}

export type RoomState = "early" | "open" | "over";

/** Whether the code on the wall of this evening counts anybody in at `now`. */
export function roomState(evening: Evening, now: Date): RoomState {
  if (now < roomOpensAt(evening)) return "early";
  return now < evening.endsAt ? "open" : "over";
}

/** A code as it was typed from the wall: in small letters, with a gap, an O for a zero. */
export function readRoomCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^\dA-Z]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
}

/** A code as it is read from the wall, "7K3M-Q2XN". */
export function showRoomCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
