import { expect, it } from "vitest";
import { planChange } from "./change-rules";
import { NO_LINES } from "./place-rules";

const hybrid = {
  attendability: "hybrid" as const,
  ...{ capacity: 5, seatsTaken: 3, onlineCapacity: 2, onlineSeatsTaken: 2, hasWaitlist: true },
};
const room = (partySize: number) => ({ mode: "in_person" as const, partySize });
const online = (partySize: number) => ({ mode: "online" as const, partySize });
const going = (from: ReturnType<typeof room | typeof online>, to: ReturnType<typeof room | typeof online>) =>
  planChange({ status: "going", from, to }, hybrid, NO_LINES);

it("a party that has seats takes more only while they are free", () => {
  expect(going(room(1), room(3))).toEqual({ seats: { in_person: 2, online: 0 }, moved: null });
  expect(going(room(1), room(4))).toBeNull();
  expect(going(room(3), room(1))).toEqual({ seats: { in_person: -2, online: 0 }, moved: null });
});

it("nobody takes seats that others wait for, not even who sits already", () => {
  const lines = { ...NO_LINES, in_person: { waiting: 1, isHeld: true } };
  expect(planChange({ status: "going", from: room(1), to: room(2) }, hybrid, lines)).toBeNull();
  expect(planChange({ status: "going", from: room(2), to: room(1) }, hybrid, lines)?.seats.in_person).toBe(-1);
});

it("who has a seat keeps it unless there is one on the other side", () => {
  expect(going(online(2), room(2))).toEqual({ seats: { in_person: 2, online: -2 }, moved: null });
  expect(going(room(1), online(1))).toBeNull();
});

it("who waits keeps the place in the same line, and starts at the end of the other", () => {
  const waiting = { ...NO_LINES, online: { waiting: 4, isHeld: true } };
  const change = { status: "waitlisted", from: room(1), to: room(3) } as const;
  expect(planChange(change, hybrid, waiting)).toEqual({ seats: { in_person: 0, online: 0 }, moved: null });
  expect(planChange({ ...change, to: online(1) }, hybrid, waiting)?.moved).toMatchObject({ position: 5 });
  expect(planChange({ ...change, to: online(1) }, { ...hybrid, hasWaitlist: false }, waiting)).toBeNull();
  const seated = planChange({ ...change, from: online(1), to: room(2) }, hybrid, NO_LINES);
  expect(seated).toMatchObject({ seats: { in_person: 2, online: 0 }, moved: { status: "going" } });
});
