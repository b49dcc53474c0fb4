import type { AcceptRequest } from "@/lib/rsvps/accept";
import { acceptRsvp } from "@/lib/rsvps/mutations";
import { plantEvent } from "@/lib/rsvps/testing";
import { run, withPlainPg } from "./plain-pg";
import { median, number, ratio, table } from "./report";
import { withBenchDatabase } from "./with-database";

const ROUNDS = 3;
const RSVPS = 1000;
const CALLERS = 64;

await withBenchDatabase(async () => {
  await run(CALLERS, CALLERS, [(await plantEvent()).eventId], accept); // warm
  const rows = [["", "Hallway", "plain pg", "ratio"]];
  for (const events of [1, 100]) rows.push(await compare(events));
  table(`RSVPs per second, each with its mail and its job, ${CALLERS} guests at a time`, rows);
});

async function compare(events: number): Promise<string[]> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await run(RSVPS, CALLERS, await plant(events), accept));
    theirs.push(await withPlainPg(async (write, callers) => run(RSVPS, callers, await plant(events), write)));
  }
  const ratios = ours.map((value, round) => value / (theirs[round] ?? Number.NaN));
  const label = events === 1 ? "on one event" : `on ${events} events`;
  return [label, number(median(ours)), number(median(theirs)), ratio(ratios)];
}

async function plant(events: number): Promise<string[]> {
  const planted: string[] = [];
  for (let count = 0; count < events; count++) planted.push((await plantEvent()).eventId);
  return planted;
}

function accept(eventId: string, { name, email, now }: AcceptRequest): Promise<unknown> {
  return acceptRsvp({ eventId, name, email }, now);
}
