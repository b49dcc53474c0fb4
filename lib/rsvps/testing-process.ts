import { actInTurn, type CrowdAct, type World } from "./testing-crowd";

/** What a second process is asked to do: it has a pool of connections and a line of its own. */
export type Order = { world: World; clients: CrowdAct[][] };

process.on("message", async ({ world, clients }: Order) => {
  const done = await Promise.allSettled(clients.map((acts) => actInTurn(world, acts)));
  process.send?.(done.flatMap((one) => (one.status === "rejected" ? [String(one.reason)] : [])));
});
