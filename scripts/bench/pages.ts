import { fork } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { request } from "node:http";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { makeDataFolder, start } from "@/server/testing-process";
import { load } from "./load";
import { median, number, ratio, table } from "./report";

/** The demo's longest page. */
const RECAP = "/recaps/pyflames-2";
const ROUNDS = 5;
const ROUND_MS = 2000;

const data = makeDataFolder();
const hallway = await start(data, { env: { HALLWAY_DEMO: "1" } });
const bare = fork(fileURLToPath(new URL("./bare-server.mjs", import.meta.url)));
try {
  await compare(RECAP);
  await weigh(RECAP);
} finally {
  bare.kill();
  hallway.signal("SIGTERM");
  await hallway.ended;
  rmSync(data, { recursive: true, force: true });
}

/** The same answer from Hallway and from a server that can do nothing else, in turns. */
async function compare(path: string): Promise<void> {
  const page = await fetchRaw(path);
  bare.send({ headers: page.headers, body: page.body.toString("base64") });
  const [barePort] = (await once(bare, "message")) as [number];
  const port = Number(new URL(hallway.address).port);
  const asked = `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\n\r\n`;
  await Promise.all([load(port, asked, 1000), load(barePort, asked, 1000)]); // warm
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({ ours: await load(port, asked, ROUND_MS), theirs: await load(barePort, asked, ROUND_MS) });
  }
  const ours = rounds.map((round) => round.ours);
  const theirs = rounds.map((round) => round.theirs);
  table(`${path}, ${number(page.body.length)} bytes of brotli, 32 connections`, [
    ["", "requests/s", "p99 ms"],
    ["Hallway", number(median(ours.map((it) => it.perSecond))), median(ours.map((it) => it.p99)).toFixed(2)],
    ["bare node:http", number(median(theirs.map((it) => it.perSecond))), median(theirs.map((it) => it.p99)).toFixed(2)],
    [
      "ratio",
      ratio(rounds.map((round) => round.ours.perSecond / round.theirs.perSecond)),
      ratio(rounds.map((round) => round.ours.p99 / round.theirs.p99)),
    ],
  ]);
}

/** What a reader's browser loads as scripts, beside a page that keeps Next's runtime. */
async function weigh(path: string): Promise<void> {
  table("JavaScript, gzip", [
    [path, `${number(await scriptBytes(path))} bytes`],
    ["/sign-in, with Next's runtime", `${number(await scriptBytes("/sign-in"))} bytes`],
  ]);
}

async function scriptBytes(path: string): Promise<number> {
  const html = await (await fetch(hallway.address + path)).text();
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  let bytes = 0;
  for (const [, attributes = "", inline = ""] of scripts) {
    if (attributes.includes("application/ld+json")) continue;
    const src = /\ssrc="([^"]+)"/.exec(attributes)?.[1];
    const code = src
      ? Buffer.from(await (await fetch(new URL(src, hallway.address))).arrayBuffer())
      : Buffer.from(inline);
    if (code.length > 0) bytes += gzipSync(code).length;
  }
  return bytes;
}

/** The bytes as they come over the wire; fetch would unpack them. */
function fetchRaw(path: string): Promise<{ headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asking = request(hallway.address + path, { headers: { "accept-encoding": "br" } }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      const { date: _date, connection: _connection, "keep-alive": _keepAlive, ...headers } = response.headers;
      resolve({ headers, body });
    });
    asking.on("error", reject).end();
  });
}
