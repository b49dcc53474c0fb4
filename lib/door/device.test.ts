import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { memoryStorage } from "@/lib/platform/testing-storage";
import { indexGuests, searchGuests } from "@/public/js/door/search.js";
import { type DoorState, doorLine, type Entry, withEntries } from "@/public/js/door/state.js";
import { forgetOldDoors, openStore } from "@/public/js/door/store.js";
import { newId } from "@/public/js/duty/ids.js";
import { startSync } from "@/public/js/duty/sync.js";

const minute = (number: number) => new Date(Date.UTC(2027, 0, 9, 18, number)).toISOString();

const guest = (id: string, name = "Asha", partySize = 1) => ({
  ...{ id, name, status: "going" as const, mode: "in_person" as const, partySize, ticket: "" },
  ...{ outcome: null, people: 0, since: null },
});

const evening: DoorState = {
  event: { title: "An evening", startsAt: minute(0), endsAt: minute(59), timeZone: "UTC" },
  guests: [guest("a"), guest("b", "Ben", 3)],
  walkIns: [],
};

let entries = 0;
const came = (guestId: string, at: number, people = 1): Entry => ({
  ...{ id: `entry-${++entries}`, act: "came", guestId, people, happenedAt: minute(at) },
});
const undo = (guestId: string, at: number): Entry => ({ ...came(guestId, at), act: "undo", people: 0 });

describe("a device at the door", () => {
  it("shows what was done on it before the server knows", () => {
    const walkIn = { id: "w", name: "Wanda" };
    const shown = withEntries(evening, [
      came("b", 5, 2),
      { ...came("", 6), guestId: undefined, act: "walked_in", walkIn },
    ]);
    expect(doorLine(shown)).toBe("2 of 4 are in, and 1 walked in");
    expect(shown.guests[1]).toMatchObject({ outcome: "came", people: 2, since: minute(5) });
    expect(doorLine(withEntries(shown, [undo("b", 7)]))).toBe("0 of 4 are in, and 1 walked in");
  });

  it("takes back at once what the server knows, though its own clock is slow", () => {
    const [asha] = evening.guests;
    const known = {
      ...evening,
      guests: [{ ...asha, outcome: "came" as const, people: 1, since: minute(10) } as (typeof evening.guests)[number]],
    };
    const slowByFive = -5 * 60 * 1000;
    expect(withEntries(known, [undo("a", 6)], slowByFive).guests[0]?.outcome).toBeNull();
    expect(withEntries(known, [undo("a", 6)]).guests[0]?.outcome).toBe("came");
  });

  it("shows the same once the server knows, entry by entry", () => {
    const act = fc.constantFrom<"came" | "undo">("came", "undo");
    const history = fc.array(fc.record({ act, at: fc.nat(50), people: fc.integer({ min: 1, max: 3 }) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(history, fc.nat(8), (acts, known) => {
        const inOrder = acts
          .toSorted((one, other) => one.at - other.at)
          .map(({ act, at, people }) => ({ ...came("b", at, people), act }));
        const heard = withEntries(evening, inOrder.slice(0, known));
        expect(withEntries(heard, inOrder)).toEqual(withEntries(evening, inOrder));
      }),
    );
  });

  it("keeps its queue and what it knew over a reload, and forgets an evening that is long over", () => {
    const storage = memoryStorage();
    const store = openStore("one", storage);
    store.keep({ state: evening, etag: null, ahead: 0 });
    const [late, early] = [came("b", 9), came("a", 3)];
    store.add(late);
    openStore("one", storage).add(early);
    expect(openStore("one", storage).queue()).toEqual([early, late]);
    expect(openStore("two", storage).queue()).toEqual([]);
    const nextYear = Date.parse("2028-01-01");
    expect(forgetOldDoors(storage, nextYear)).toEqual([]);
    expect(store.known()?.state).toEqual(evening);
    store.markSent([early, late]);
    expect(forgetOldDoors(storage, nextYear)).toEqual(["one"]);
    expect(Object.keys(storage)).toEqual([]);
  });
});

describe("the exchange with the server", () => {
  it("sends each entry until it is answered, goes on by itself, and ends when the link is gone", async () => {
    const store = openStore("one", memoryStorage());
    store.add(came("a", 3));
    const sent: string[][] = [];
    const answers = [() => Promise.reject(new TypeError("no network")), () => Response.json(evening), () => gone];
    const gone = new Response(null, { status: 410 });
    const reached: boolean[] = [];
    await new Promise<void>((resolve) => {
      const sync = startSync({
        ...{ address: "/api/door/x", store, now: () => new Date(), onChange: () => undefined },
        fetch: async (_address, init) => {
          sent.push(init?.method === "POST" ? JSON.parse(String(init.body)).entries.map(({ id }: Entry) => id) : []);
          return (answers[sent.length - 1] ?? (() => gone))();
        },
        onReach(isReached) {
          reached.push(isReached);
          sync.hurry();
        },
        onGone: resolve,
      });
      sync.hurry();
    });
    expect(sent).toEqual([sent[0], sent[0], []]);
    expect(reached.slice(0, 2)).toEqual([false, true]);
    expect(store.known()).not.toBeNull();
    expect(store.queue()).toEqual([]);
    store.wipe();
    expect(store.known()).toBeNull();
  });

  it("sets aside the one entry that the server takes in no way, and sends the others", async () => {
    const store = openStore("one", memoryStorage());
    const [first, bad, last] = [came("a", 1), came("bad", 2), came("b", 3)];
    for (const entry of [first, bad, last]) store.add(entry);
    const taken: string[] = [];
    await new Promise<void>((resolve) => {
      const sync = startSync({
        ...{ address: "/api/door/x", store, now: () => new Date(), onGone: () => undefined },
        fetch: async (_address, init) => {
          const sent: Entry[] = JSON.parse(String(init?.body)).entries;
          if (sent.some(({ id }) => id === bad.id)) return new Response(null, { status: 400 });
          taken.push(...sent.map(({ id }) => id));
          return Response.json(evening);
        },
        onReach: () => undefined,
        onChange() {
          if (store.queue().length > 0) return;
          sync.stop();
          resolve();
        },
      });
      sync.hurry();
    });
    expect(taken).toEqual([first.id, last.id]);
    expect(store.countAside()).toBe(1);
  });
});

it("an id is made where the browser has none ready", () => {
  const { randomUUID } = crypto;
  Object.defineProperty(crypto, "randomUUID", { value: undefined, configurable: true });
  const ids = new Set(Array.from({ length: 50 }, newId));
  Object.defineProperty(crypto, "randomUUID", { value: randomUUID, configurable: true });
  expect(ids.size).toBe(50);
  expect([...ids].every((id) => z.uuid().safeParse(id).success)).toBe(true);
});

describe("searching by name", () => {
  const index = indexGuests([
    { name: "Zoë Ångström" },
    { name: "Anjali Rao-Iyer" },
    { name: "Joanna Lee" },
    { name: "अनिता देसाई" },
  ]);
  const found = (typed: string) => searchGuests(index, typed).map(({ name }) => name);

  it("finds a name by the beginning of any of its words, whatever the case and accents", () => {
    expect(found("zoe ang")).toEqual(["Zoë Ångström"]);
    expect(found("IYER")).toEqual(["Anjali Rao-Iyer"]);
    expect(found("अनि")).toEqual(["अनिता देसाई"]);
  });

  it("finds letters by what people type for them, and double names as one word", () => {
    const others = indexGuests(
      ["Søren Ødegård", "Łukasz Weiß", "Siobhán O'Brien", "Anne-Marie Lee"].map((name) => ({ name })),
    );
    const first = (typed: string) => searchGuests(others, typed)[0]?.name;
    expect(["soren", "odegard"].map(first)).toEqual(["Søren Ødegård", "Søren Ødegård"]);
    expect(["lukasz", "weiss"].map(first)).toEqual(["Łukasz Weiß", "Łukasz Weiß"]);
    expect(["obrien", "o'brien", "brien"].map(first)).toEqual([
      "Siobhán O'Brien",
      "Siobhán O'Brien",
      "Siobhán O'Brien",
    ]);
    expect(["annemarie", "anne-marie", "marie"].map(first)).toEqual([
      "Anne-Marie Lee",
      "Anne-Marie Lee",
      "Anne-Marie Lee",
    ]);
  });

  it("puts whose name begins so before whose name only holds it", () => {
    expect(found("an")).toEqual(["Zoë Ångström", "Anjali Rao-Iyer", "Joanna Lee"]);
    expect(found("anna")).toEqual(["Joanna Lee"]);
    expect(found("x")).toEqual([]);
    expect(found(" ")).toHaveLength(4);
  });
});
