import { rmSync } from "node:fs";
import { Agent } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DRAWN_MS, fetchForm, sendForm } from "@/scripts/bench/form";
import { isPublicPath } from "./paths";
import { makeDataFolder, query, type RunningHallway, start } from "./testing-process";

/** Words that nobody else would write, one for everything that is kept about a guest. */
const CANARY = {
  name: "canarynamezq",
  address: "canaryaddresszq",
  typed: "canarytypedzq",
  answer: "canaryanswerzq",
  walkIn: "canarywalkinzq",
  message: "canarymessagezq",
  feedback: "canaryfeedbackzq",
  joinUrl: "canaryjoinzq",
  secret: "canarysecretzq",
};
const IN_A_TITLE = "canarytitlezq";

const data = makeDataFolder();
// Refuses every mailbox for good, and names it as real ones do.
const smtp = new SMTPServer({
  disabledCommands: ["STARTTLS", "AUTH"],
  onRcptTo: ({ address }, _session, answer) =>
    answer(Object.assign(new Error(`no mailbox ${address}`), { responseCode: 550 })),
});
let hallway: RunningHallway;

beforeAll(async () => {
  await new Promise<void>((ready) => smtp.listen(0, "127.0.0.1", ready));
  const { port } = smtp.server.address() as AddressInfo;
  hallway = await start(data, { env: { HALLWAY_DEMO: "1", SMTP_URL: `smtp://127.0.0.1:${port}` } });
  await query(data, PLANT);
}, 180_000);

afterAll(async () => {
  hallway.signal("SIGTERM");
  await hallway.ended;
  await new Promise<void>((closed) => smtp.close(closed));
  rmSync(data, { recursive: true, force: true });
});

const [AHEAD, BEHIND] = ["018f0000-0000-7000-8000-00000000000a", "018f0000-0000-7000-8000-00000000000b"];
const [GUEST, QUESTION] = ["018f0000-0000-7000-8000-00000000000c", "018f0000-0000-7000-8000-00000000000d"];

/** An evening that takes RSVPs and one that is told of, with a guest of whom everything is kept that can be. */
const PLANT = `
  INSERT INTO "Event" (id, slug, title, summary, status, "publishedAt", "startsAt", "endsAt", "timeZone", attendability, "joinUrl", "updatedAt")
  VALUES ('${AHEAD}', 'ahead', 'An evening ahead', 'Soon.', 'published', now(), now() + interval '9 days', now() + interval '10 days',
            'Asia/Kolkata', 'online', 'https://meet.example.org/${CANARY.joinUrl}', now()),
         ('${BEHIND}', 'behind', 'An evening behind', 'Told.', 'published', now(), now() - interval '9 days', now() - interval '8 days',
            'Asia/Kolkata', 'online', 'https://meet.example.org/${CANARY.joinUrl}', now());
  INSERT INTO "EventHost" SELECT e.id, c.id, 0 FROM "Event" e, (SELECT id FROM "Chapter" LIMIT 1) c WHERE e.slug IN ('ahead', 'behind');
  INSERT INTO "Recap" (id, "eventId", slug, title, body, "publishedAt", "updatedAt")
  VALUES (gen_random_uuid(), '${BEHIND}', 'behind', 'What was', 'Much.', now(), now());
  INSERT INTO "Rsvp" (id, "eventId", name, email, "emailKey", status, mode, "secretHash")
  VALUES ('${GUEST}', '${BEHIND}', '${CANARY.name}', '${CANARY.address}@example.org', '${CANARY.address}@example.org', 'going', 'online', 'hash');
  INSERT INTO "RsvpQuestion" (id, "eventId", position, kind, label) VALUES ('${QUESTION}', '${BEHIND}', 0, 'short_text', 'Tea?');
  INSERT INTO "RsvpAnswer" VALUES ('${GUEST}', '${QUESTION}', ARRAY['${CANARY.answer}']);
  INSERT INTO "RsvpConsent" VALUES ('${GUEST}', 'show_name', now()), ('${GUEST}', 'sponsors', now());
  INSERT INTO "Attendance" (id, "eventId", "rsvpId", outcome) VALUES (gen_random_uuid(), '${BEHIND}', '${GUEST}', 'came');
  INSERT INTO "Attendance" (id, "eventId", name, outcome) VALUES (gen_random_uuid(), '${BEHIND}', '${CANARY.walkIn}', 'walked_in');
  INSERT INTO "GuestMessage" (id, "eventId", segment, subject, body, recipients)
  VALUES (gen_random_uuid(), '${BEHIND}', 'came', '${CANARY.message}', '${CANARY.message}', 1);
  INSERT INTO "Feedback" (id, "eventId", "rsvpId", words, "updatedAt")
  VALUES (gen_random_uuid(), '${BEHIND}', '${GUEST}', '${CANARY.feedback}', now());`;

/**
 * Every address that anybody can come to by links, with all that is answered there: asked twice, from the page made and
 * from the page kept.
 */
async function crawl(): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  const ahead = [
    "/",
    "/events",
    "/recaps",
    "/people",
    "/chapters",
    "/series",
    "/calendar.ics",
    "/sign-in",
    "/no-such-page",
  ];
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    if (answers.has(path)) continue;
    const texts = [await ask(path), await ask(path)];
    answers.set(path, texts.join("\n"));
    for (const [, href = ""] of texts[0]?.matchAll(/(?:href|src)="([^"]+)"/g) ?? []) {
      const url = new URL(href.replace(/^webcal:/, "http:").replaceAll("&amp;", "&"), hallway.address);
      if (url.host === new URL(hallway.address).host && isPublicPath(url.pathname)) ahead.push(url.pathname);
    }
  }
  return answers;
}

/** Headers and body; a calendar's folded lines whole again. */
async function ask(path: string): Promise<string> {
  const answer = await fetch(`${hallway.address}${path}`);
  const body = Buffer.from(await answer.arrayBuffer()).toString("utf8");
  return `${JSON.stringify([...answer.headers])}\n${body.replaceAll("\r\n ", "")}`;
}

/** Where a word stands that should stand nowhere. */
function found(words: string[], answers: Map<string, string>): string[] {
  return [...answers].flatMap(([path, text]) =>
    words.filter((word) => text.toLowerCase().includes(word)).map((word) => `${word} at ${path}`),
  );
}

test("nothing about a guest is in a public byte, a log line or a page that is kept", async () => {
  const page = `${hallway.address}/events/ahead`;
  const form = await fetchForm(page, "email");
  await sleep(DRAWN_MS);
  const agent = new Agent();
  const send = (typed: Record<string, string>) => sendForm(form, typed, "10.0.0.1", agent);
  const guest = { name: CANARY.name, email: `${CANARY.address}@example.org` };
  expect((await send(guest)).location).toContain("/rsvp-received");
  expect((await send({ ...guest, name: `${CANARY.typed} www.example.org` })).location).toBe("");
  expect((await send({ name: CANARY.typed, email: `${CANARY.typed}@` })).location).toBe("");
  await fetch(page, { method: "POST", body: new URLSearchParams({ email: CANARY.typed }) });
  const garbage = `--x\r\nContent-Disposition: form-data; name="email"\r\n\r\n${CANARY.typed}`;
  await fetch(page, { method: "POST", body: garbage, headers: { "content-type": "multipart/form-data; boundary=x" } });
  await fetch(`${hallway.address}/rsvp/${CANARY.secret}`);
  await fetch(`${hallway.address}/feedback/${CANARY.secret}`);
  await expect.poll(async () => (await refusedMails())[0]?.lastError, { timeout: 30_000 }).toContain(CANARY.address);

  const answers = await crawl();
  const paths = [...answers.keys()];
  expect(paths).toEqual(expect.arrayContaining(["/events/ahead", "/events/behind", "/recaps/behind", "/calendar.ics"]));
  expect(found(Object.values(CANARY), answers)).toEqual([]);
  const said = hallway.said().toLowerCase();
  expect(Object.values(CANARY).filter((word) => said.includes(word))).toEqual([]);
  const jobs = await query<{ payload: string }>(data, `SELECT payload::text FROM graphile_worker._private_jobs`);
  expect(jobs.filter(({ payload }) => /zq|@/.test(payload))).toEqual([]);
});

test("the same search finds a word that is public, on every page and in every calendar that has it", async () => {
  await query(data, `UPDATE "Event" SET title = 'An evening of ${IN_A_TITLE}' WHERE id = '${AHEAD}'`);
  const places = found([IN_A_TITLE], await crawl());
  for (const path of ["/", "/events", "/events/ahead", "/calendar.ics", "/events/ahead/event.ics"]) {
    expect(places).toContain(`${IN_A_TITLE} at ${path}`);
  }
});

function refusedMails() {
  return query<{ lastError: string }>(data, `SELECT "lastError" FROM "OutboxMail" WHERE "failedAt" IS NOT NULL`);
}
