import { existsSync, rmSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freePort } from "./ports";
import {
  childrenOf,
  launch,
  makeDataFolder,
  postmasterPid,
  processesOn,
  query,
  type RunningHallway,
  start,
} from "./testing-process";

let data = "";
let running: RunningHallway[] = [];

beforeEach(() => {
  data = makeDataFolder();
  running = [];
});
afterEach(async () => {
  for (const hallway of running) hallway.signal("SIGTERM");
  await Promise.all(running.map((hallway) => hallway.ended));
  await gone();
  rmSync(data, { recursive: true, force: true });
});

test("a second start on the same folder says so and leaves the first alone", async () => {
  const first = await started();
  const second = await launch(data);
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain(`already running on ${data}`);
  expect((await fetch(`${first.address}/api/live`)).status).toBe(200);
});

test("a taken port is named before anything is started", async () => {
  const port = await freePort();
  const other = createServer().listen(port, "127.0.0.1");
  const hallway = await launch(data, { env: { PORT: String(port) } });
  expect(await hallway.ended).toBe(1);
  expect(hallway.said()).toContain(`Port ${port} is taken`);
  expect(existsSync(path.join(data, "postgres"))).toBe(false);
  other.close();
});

test("wrong settings are named all at once", async () => {
  const hallway = await launch(data, { env: { PORT: "many", APP_URL: "hallway", SMTP_URL: "http://mail" } });
  expect(await hallway.ended).toBe(1);
  for (const name of ["PORT", "APP_URL", "SMTP_URL"]) expect(hallway.said()).toContain(name);
});

test("told to end, it answers whoever is inside, and nothing of it is left", async () => {
  const hallway = await started();
  const form = slowForm(hallway.address);
  await sleep(200);
  hallway.signal("SIGTERM");
  await sleep(200);
  expect(await form.finish()).toBeGreaterThanOrEqual(200);
  expect(await hallway.ended).toBe(0);
  expect(processesOn(data)).toEqual([]);
});

test("killed while rows are written, it starts again by itself and misses none that was acknowledged", async () => {
  const hallway = await started();
  const acknowledged = await writeUntil(() => hallway.signal("SIGKILL"));
  await started();
  expect(await rowCount()).toBeGreaterThanOrEqual(acknowledged);
});

test("killed before it is up, it starts again", async () => {
  const hallway = await launch(data);
  await until(() => processesOn(data).length > 0);
  hallway.signal("SIGKILL");
  await started();
});

test("when its PostgreSQL is killed, it brings it back with every acknowledged row", async () => {
  const hallway = await started();
  const acknowledged = await writeUntil(() => process.kill(postmasterPid(data), "SIGKILL"));
  await until(async () => (await fetch(`${hallway.address}/api/ready`)).ok);
  expect(await rowCount()).toBeGreaterThanOrEqual(acknowledged);
});

test("when the npm that started it is killed, it does not stay behind", async () => {
  const npm = await start(data, { command: ["npm", "start"] });
  npm.signal("SIGKILL");
  const next = await started();
  expect((await fetch(`${next.address}/api/live`)).status).toBe(200);
});

test("when even what would stop PostgreSQL is killed, the next start takes over from the one left behind", async () => {
  const hallway = await started();
  for (const child of childrenOf(hallway.pid)) if (child.command.includes("read _")) process.kill(child.pid, "SIGKILL");
  hallway.signal("SIGKILL");
  await hallway.ended;
  expect(processesOn(data)).not.toEqual([]);
  await started();
});

async function started(): Promise<RunningHallway> {
  const hallway = await start(data);
  running.push(hallway);
  return hallway;
}

/** Writes row after row until `strike` has ended the database, and answers how many it said it had. */
async function writeUntil(strike: () => void): Promise<number> {
  await query(data, "CREATE TABLE acknowledged (id int)");
  let written = 0;
  try {
    for (;;) {
      await query(data, `INSERT INTO acknowledged VALUES (${written})`);
      written++;
      if (written === 20) strike();
    }
  } catch {
    return written;
  }
}

async function rowCount(): Promise<number> {
  const [row] = await query<{ n: number }>(data, "SELECT count(*)::int AS n FROM acknowledged");
  return row?.n ?? 0;
}

/** A form that is half sent; `finish` sends the rest and answers the status. */
function slowForm(address: string) {
  const body = '--x\r\nContent-Disposition: form-data; name="name"\r\n\r\nAda\r\n--x--\r\n';
  const sending = request(`${address}/`, {
    method: "POST",
    headers: { "content-type": "multipart/form-data; boundary=x", "content-length": body.length },
  });
  const answered = new Promise<number>((resolve, reject) => {
    sending.on("error", reject);
    sending.on("response", (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    });
  });
  sending.write(body.slice(0, 20));
  return {
    finish: () => {
      sending.end(body.slice(20));
      return answered;
    },
  };
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await Promise.resolve(isSo()).catch(() => false))) await sleep(50);
}

async function gone(): Promise<void> {
  await until(() => processesOn(data).length === 0);
}
