import type { RequestListener } from "node:http";
import next from "next";
import { openDatabase } from "./database";
import { inviteFirstOrganizer } from "./first-organizer";
import { front } from "./front";
import { listen } from "./listen";
import { PageCache } from "./page-cache";
import { requirePort } from "./ports";
import { step } from "./progress.mjs";
import { followPublicChanges } from "./public-changes";
import { settle } from "./settings";

/** What was started is stopped again, latest first, when this process is told to end. */
export type Lifetime = {
  onStop(step: () => unknown): void;
  stop(code: number): Promise<never>;
};

type Start = { root: string; dev: boolean; lifetime: Lifetime; build: () => Promise<void> };

/** Everything between installed packages and an open door, in the order in which it can go wrong cheaply. */
export async function serve({ root, dev, lifetime, build }: Start): Promise<void> {
  const settings = settle();
  await requirePort(settings.HOST, settings.PORT);
  if (!dev) await build();
  const url = await openDatabase(settings, root, lifetime);
  const welcome = await inviteFirstOrganizer(url);

  const { HOST: hostname, PORT: port } = settings;
  const app = next({ dev, dir: root, hostname, port });
  await step("Opening the door", async () => {
    lifetime.onStop(() => app.close());
    await app.prepare();
    lifetime.onStop(() => stopJobs());
    const handle = app.getRequestHandler();
    if (dev) {
      const answer: RequestListener = (request, response) => void handle(request, response);
      lifetime.onStop(await listen(hostname, port, answer, app.getUpgradeHandler()));
      return;
    }
    const cache = new PageCache({ maxBytes: 64 * 1024 * 1024, maxAgeMs: 60_000 });
    lifetime.onStop(followPublicChanges(url, cache));
    const { TRUSTED_PROXIES: trustedProxies } = settings;
    const host = new URL(settings.APP_URL).host;
    lifetime.onStop(await listen(hostname, port, front({ handle, cache, host, trustedProxies })));
  });
  announce(settings.APP_URL, welcome);
}

/** The worker runs in Next's half of this process, which leaves its handle here. */
async function stopJobs(): Promise<void> {
  const kept = globalThis as typeof globalThis & { hallwayStopJobs?: () => Promise<void> };
  await kept.hallwayStopJobs?.();
}

function announce(address: string, welcome: string | null): void {
  const lines = [`Hallway is open at  ${address}`];
  if (welcome)
    lines.push(
      "",
      "Nobody organizes here yet. The first organizer signs in, once, with",
      new URL(`/welcome/${welcome}`, address).href,
    );
  console.log(`\n${lines.map((line) => `    ${line}`.trimEnd()).join("\n")}\n`);
}
