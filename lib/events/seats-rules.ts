import type { Attendability, AttendanceMode } from "@/generated/prisma/enums";

/** The two pools of seats of an event: in the room, and online. Which of them there are is its attendability. */
export type Seats = {
  attendability: Attendability;
  capacity: number | null;
  seatsTaken: number;
  onlineCapacity: number | null;
  onlineSeatsTaken: number;
};

/** The ways in which guests can attend. */
export function modesOf(attendability: Attendability): readonly [AttendanceMode, ...AttendanceMode[]] {
  return attendability === "hybrid" ? ["in_person", "online"] : [attendability];
}

/** One pool; `capacity` is null where there is no limit. */
export function poolOf(seats: Seats, mode: AttendanceMode): { capacity: number | null; taken: number } {
  return mode === "online"
    ? { capacity: seats.onlineCapacity, taken: seats.onlineSeatsTaken }
    : { capacity: seats.capacity, taken: seats.seatsTaken };
}

/** Seats that are held, wherever. */
export function allSeatsTaken({ seatsTaken, onlineSeatsTaken }: Pick<Seats, "seatsTaken" | "onlineSeatsTaken">) {
  return seatsTaken + onlineSeatsTaken;
}

/** Who holds which seats once people attend like this: where one way is given up, its guests follow into the other. */
export function seatsMovedTo(attendability: Attendability, seats: Pick<Seats, "seatsTaken" | "onlineSeatsTaken">) {
  const { seatsTaken, onlineSeatsTaken } = seats;
  if (attendability === "hybrid") return { seatsTaken, onlineSeatsTaken };
  const all = allSeatsTaken(seats);
  return attendability === "online"
    ? { seatsTaken: 0, onlineSeatsTaken: all }
    : { seatsTaken: all, onlineSeatsTaken: 0 };
}

/** How far the seats are taken, for organizers: "12 of 40 seats taken", or both pools where there are two. */
export function seatsLine(seats: Seats): string {
  if (seats.attendability !== "hybrid") {
    const { capacity, taken } = poolOf(seats, seats.attendability);
    if (capacity === null) return taken === 1 ? "1 seat taken, no limit" : `${taken} seats taken, no limit`;
    return `${taken} of ${capacity} seats taken`;
  }
  const pools = modesOf(seats.attendability).map((mode) => {
    const { capacity, taken } = poolOf(seats, mode);
    const where = mode === "online" ? "online" : "in the room";
    return capacity === null ? `${taken} ${where}` : `${taken} of ${capacity} ${where}`;
  });
  return pools.join(", ");
}
