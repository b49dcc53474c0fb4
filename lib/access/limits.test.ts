import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PER_CLIENT, PER_EVENT, WINDOW_SECONDS } from "./limit-rules";
import { limit } from "./limits";

let client: string | null = null;
vi.mock("next/headers", () => ({
  headers: async () => new Headers(client === null ? {} : { "x-hallway-client": client }),
}));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  delete (globalThis as { hallwayLimiters?: unknown }).hallwayLimiters;
});

async function times(count: number, ask: (turn: number) => Promise<number | null>): Promise<number> {
  let refused = 0;
  for (let turn = 0; turn < count; turn++) if ((await ask(turn)) !== null) refused++;
  return refused;
}

test("200 people who share a network answer within ten minutes, some of them twice", async () => {
  client = "the room";
  expect(await times(400, () => limit("rsvp", "event"))).toBe(0);
});

test("a program is stopped, others are not, and it may go on when the window is over", async () => {
  client = "a program";
  expect(await times(PER_CLIENT.rsvp + 5, () => limit("rsvp"))).toBe(5);
  expect(await limit("rsvp")).toBeGreaterThan(0);
  expect(await limit("link")).toBeNull();
  client = "somebody else";
  expect(await limit("rsvp")).toBeNull();
  client = "a program";
  vi.advanceTimersByTime(WINDOW_SECONDS * 1000);
  expect(await limit("rsvp")).toBeNull();
});

test("however many networks ask, one event is asked only so often, and other events stay open", async () => {
  const ask = (eventId: string) => (turn: number) => {
    client = `network ${turn}`;
    return limit("rsvp", eventId);
  };
  expect(await times(PER_EVENT + 3, ask("flooded"))).toBe(3);
  expect(await times(1, ask("calm"))).toBe(0);
});

test("where nobody is known to ask, nothing is limited", async () => {
  client = null;
  expect(await times(PER_CLIENT.signIn * 2, () => limit("signIn"))).toBe(0);
});
