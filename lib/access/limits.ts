import "server-only";
import { headers } from "next/headers";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { CLIENT_HEADER } from "@/lib/platform/client";
import { type LimitKind, PER_CLIENT, PER_EVENT, WINDOW_SECONDS } from "./limit-rules";

type Limiters = Record<LimitKind, { client: RateLimiterMemory; event: RateLimiterMemory }>;

/** Next bundles this file several times; what it counts is counted once per process. */
const kept = globalThis as typeof globalThis & { hallwayLimiters?: Limiters };

/**
 * Counts one act against the network it comes from, and against the event it is about where there is one. Answers null
 * when it may go on, else how many milliseconds to wait. Where no client is known, as in a test, nothing is counted.
 */
export async function limit(kind: LimitKind, eventId?: string): Promise<number | null> {
  const client = (await headers()).get(CLIENT_HEADER);
  if (!client) return null;
  kept.hallwayLimiters ??= makeLimiters();
  const limiters = kept.hallwayLimiters[kind];
  const wait = await spend(limiters.client, client);
  if (wait !== null || eventId === undefined) return wait;
  return spend(limiters.event, eventId);
}

async function spend(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  return limiter.consume(key).then(
    () => null,
    ({ msBeforeNext }: { msBeforeNext: number }) => msBeforeNext,
  );
}

function makeLimiters(): Limiters {
  const make = (points: number) => new RateLimiterMemory({ points, duration: WINDOW_SECONDS });
  const pair = (kind: LimitKind) => ({ client: make(PER_CLIENT[kind]), event: make(PER_EVENT) });
  return {
    rsvp: pair("rsvp"),
    proposal: pair("proposal"),
    link: pair("link"),
    selfCheckIn: pair("selfCheckIn"),
    signIn: pair("signIn"),
    claim: pair("claim"),
    lightningTalk: pair("lightningTalk"),
  };
}
