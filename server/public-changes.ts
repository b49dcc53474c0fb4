import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { PageCache } from "./page-cache";

/**
 * Drops what the cache holds whenever PostgreSQL announces a change of anything public, by whichever process. While
 * nothing can be heard, nothing is kept. Answers what ends the listening.
 */
export function followPublicChanges(url: string, cache: PageCache): () => Promise<void> {
  let current: pg.Client | undefined;
  let isOver = false;

  async function follow(): Promise<void> {
    while (!isOver) {
      cache.pause();
      current = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5000 });
      await listenUntilLost(current, cache).catch(() => sleep(250));
    }
  }

  void follow();
  return async () => {
    isOver = true;
    await current?.end();
  };
}

async function listenUntilLost(client: pg.Client, cache: PageCache): Promise<void> {
  client.on("notification", () => cache.drop());
  const lost = new Promise<void>((resolve) => {
    client.on("error", () => resolve());
    client.on("end", () => resolve());
  });
  await client.connect();
  await client.query("LISTEN public_change");
  cache.resume();
  await lost;
}
