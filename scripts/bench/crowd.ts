import assert from "node:assert/strict";
import { Agent } from "node:http";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { db } from "@/lib/platform/db";
import { plantEvent } from "@/lib/rsvps/testing";
import { type RunningHallway, start } from "@/server/testing-process";
import { DRAWN_MS, type FormAnswer, fetchForm, sendForm } from "./form";
import { run, withPlainPg } from "./plain-pg";
import { median, number, ratio, table } from "./report";
import { withBenchDatabase } from "./with-database";

const ROUNDS = 3;
const GUESTS = 1000;
const SEATS = 50;
/** What nobody should wait longer than, in milliseconds. */
const PATIENCE_MS = 10_000;
/**
 * A burst of guests, from the form as it is served to the answer, and how it compares to the same work by `pg` alone.
 */
await withBenchDatabase(async (folder) => {
  const env = {
    DATABASE_URL: process.env.DATABASE_URL ?? "",
    AUTH_SECRET: process.env.AUTH_SECRET ?? "",
    TRUSTED_PROXIES: "1",
  };
  const running: RunningHallway[] = [];
  try {
    for (const name of ["one", "other"]) running.push(await start(path.join(folder, name), { env }));
    await crowd(running); // warm
    const rows = [["", "RSVPs/s", "plain pg", "ratio", "p50 ms", "p99 ms", `p99 / ${PATIENCE_MS / 1000} s`]];
    rows.push(await compare("one process", running.slice(0, 1)));
    rows.push(await compare("two processes, one database", running));
    table(
      `${number(GUESTS)} guests at once send the RSVP form for ${SEATS} seats, each from an address of their own`,
      rows,
    );
    console.log(`  every round: ${SEATS} going, ${GUESTS - SEATS} waiting in order, one mail each, no error`);
  } finally {
    for (const hallway of running) hallway.signal("SIGTERM");
    await Promise.all(running.map((hallway) => hallway.ended));
  }
});

async function compare(label: string, running: RunningHallway[]): Promise<string[]> {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const ours = await crowd(running);
    const theirs = await withPlainPg(async (write, callers) =>
      run(GUESTS, callers, [(await plantEvent({ capacity: SEATS })).eventId], write),
    );
    rounds.push({ ...ours, theirs });
  }
  return [
    label,
    number(median(rounds.map((round) => round.perSecond))),
    number(median(rounds.map((round) => round.theirs))),
    ratio(rounds.map((round) => round.perSecond / round.theirs)),
    number(median(rounds.map((round) => round.p50))),
    number(median(rounds.map((round) => round.p99))),
    ratio(rounds.map((round) => round.p99 / PATIENCE_MS)),
  ];
}

/** Everybody presses the button at the same moment; whatever is wrong about the outcome ends the bench. */
async function crowd(running: RunningHallway[]) {
  const planted = await plantEvent({ capacity: SEATS });
  const { slug } = await planted.event();
  const forms = await Promise.all(running.map(({ address }) => fetchForm(`${address}/events/${slug}`, "email")));
  await sleep(DRAWN_MS);
  const agent = new Agent({ keepAlive: true, maxSockets: GUESTS });
  const began = performance.now();
  const answers = await Promise.all(
    Array.from({ length: GUESTS }, (_, turn) => {
      const form = forms[turn % forms.length];
      assert(form);
      const guest = { name: `Guest ${turn}`, email: `guest-${turn}@${slug}.example` };
      return sendForm(form, guest, `10.0.${turn >> 8}.${turn & 255}`, agent);
    }),
  );
  const perSecond = GUESTS / ((performance.now() - began) / 1000);
  agent.destroy();
  for (const { status, location } of answers) {
    assert.deepEqual({ status, location }, { status: 303, location: `/events/${slug}/rsvp-received` });
  }
  await requireOrder(planted.eventId);
  await untilMailsAreThrough();
  return { perSecond, p50: percentile(answers, 0.5), p99: percentile(answers, 0.99) };
}

/** The first have the seats, everybody else is in line behind them, and each was mailed the truth once. */
async function requireOrder(eventId: string): Promise<void> {
  const rsvps = await db().rsvp.findMany({
    where: { eventId },
    orderBy: { turn: "asc" },
    select: { emailKey: true, status: true, turn: true },
  });
  assert.equal(rsvps.length, GUESTS);
  const first = rsvps[0]?.turn ?? 0;
  const mails = await db().outboxMail.findMany({
    where: { eventId },
    select: { toAddress: true, kind: true, text: true },
  });
  const mailOf = new Map(mails.map((mail) => [mail.toAddress, mail]));
  assert.equal(mails.length, GUESTS);
  for (const [index, { emailKey, status, turn }] of rsvps.entries()) {
    assert.equal(turn, first + index, "turns have no gap");
    const mail = mailOf.get(emailKey);
    if (index < SEATS) {
      assert.equal(status, "going");
      assert.equal(mail?.kind, "rsvp-confirmed");
    } else {
      assert.equal(status, "waitlisted");
      assert.equal(mail?.kind, "rsvp-waitlisted");
      assert(
        mail.text.includes(`You are number ${index - SEATS + 1} on the waitlist`),
        `${emailKey} is told another place`,
      );
    }
  }
}

/** What one round leaves to be done must not be charged to the next. */
async function untilMailsAreThrough(): Promise<void> {
  for (;;) {
    const [row] = await db().$queryRaw<{ left: number }[]>`SELECT count(*)::int AS left FROM graphile_worker.jobs`;
    if (row?.left === 0) return;
    await sleep(100);
  }
}

function percentile(answers: FormAnswer[], share: number): number {
  const sorted = answers.map((answer) => answer.milliseconds).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
