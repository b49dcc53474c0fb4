import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryStorage } from "@/lib/platform/testing-storage";
import { startSync } from "@/public/js/duty/sync.js";
import { notesOfOthers, questionBeside, questionShown } from "@/public/js/scribe/state.js";
import { forgetOldDesks, openStore } from "@/public/js/scribe/store.js";

const MONTH = 31 * 24 * 60 * 60 * 1000;
const place = { questionId: "q1", panelistId: "v" };
const questions = [
  { id: "q1", text: "Why?" },
  { id: "q2", text: "And now?" },
];
const state = {
  ...{ event: { title: "An evening", endsAt: "2027-01-09T20:00:00Z" }, scribeName: "Bo", notes: [] },
  panels: [
    { id: "p1", title: "One", currentQuestionId: null, questions, voices: [] },
    { id: "p2", title: "Two", currentQuestionId: "q3", questions: [{ id: "q3", text: "Last?" }], voices: [] },
  ],
};
const note = (id: string, revision: number, scribeId = "me") => ({
  ...{ id, scribeId, ...place, revision, sent: 0 },
  ...{ text: `${id} ${revision}`, startedAt: "2027-01-09T18:00:00Z" },
});

describe("a scribe's device", () => {
  it("keeps each note through a reload, and knows which versions are still to be sent", () => {
    const storage = memoryStorage();
    const store = openStore("one", storage);
    store.write(note("a", 1));
    const sent = store.queue();
    store.write(note("a", 2));
    store.markSent(sent);
    expect(openStore("one", storage).queue()).toMatchObject([{ text: "a 2", sent: 1 }]);
    store.markSent(store.queue());
    expect(openStore("one", storage).queue()).toEqual([]);
    expect(openStore("two", storage).notes()).toEqual([]);
  });

  it("loses no stroke, however typing and sending in two tabs of it fall into each other", () => {
    const steps = fc.array(fc.constantFrom("type one", "type two", "send one", "send two", "answer one", "answer two"));
    fc.assert(
      fc.property(steps, (schedule) => {
        const storage = memoryStorage();
        const tabs = { one: openStore("desk", storage), two: openStore("desk", storage) };
        const typed = { one: 0, two: 0 };
        const underway = { one: [] as ReturnType<typeof tabs.one.queue>, two: [] as ReturnType<typeof tabs.one.queue> };
        const server = new Map<string, { revision: number; text: string }>();
        const send = (tab: "one" | "two") => {
          for (const { id, revision, text } of underway[tab]) {
            if (revision > (server.get(id)?.revision ?? 0)) server.set(id, { revision, text });
          }
          tabs[tab].markSent(underway[tab]);
        };
        for (const step of schedule) {
          const [act, tab] = step.split(" ") as [string, "one" | "two"];
          if (act === "type") {
            typed[tab] += 1;
            tabs[tab].write(note(tab, typed[tab], tab));
          } else if (act === "send") underway[tab] = tabs[tab].queue();
          else send(tab);
        }
        for (let left = 2; left > 0; left -= 1) {
          underway.one = tabs.one.queue();
          send("one");
        }
        for (const tab of ["one", "two"] as const)
          expect(server.get(tab)?.text).toBe(typed[tab] === 0 ? undefined : `${tab} ${typed[tab]}`);
      }),
    );
  });

  it("says so where it has no room, and still has what was typed as long as its page is open", () => {
    const storage = memoryStorage();
    const store = openStore("one", storage);
    store.write(note("a", 1));
    storage.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    store.write(note("a", 2));
    expect(store.isStored()).toBe(false);
    expect(store.queue()).toMatchObject([{ text: "a 2" }]);
    expect(openStore("one", storage).queue()).toMatchObject([{ text: "a 1" }]);
  });

  it("forgets an evening of a month ago, unless something was never sent", () => {
    const storage = memoryStorage();
    const store = openStore("one", storage);
    store.keep({ state, etag: null, ahead: 0 });
    store.write(note("a", 1));
    const later = Date.parse(state.event.endsAt) + MONTH;
    expect(forgetOldDesks(storage, later)).toEqual([]);
    store.markSent(store.queue());
    expect(forgetOldDesks(storage, later)).toEqual(["one"]);
    expect(Object.keys(storage)).toEqual([]);
  });

  it("sends what it has until it is answered, and keeps apart what belongs nowhere or is taken in no way", async () => {
    const store = openStore("one", memoryStorage());
    for (const id of ["broken", "fine", "homeless"]) store.write(note(id, 1));
    const taken = new Set<string>();
    let tries = 0;
    await new Promise<void>((resolve) => {
      const sync = startSync({
        ...{ address: "/api/scribe/x", store, now: () => new Date(), onGone: () => undefined },
        fetch: async (_address, init) => {
          tries += 1;
          if (tries === 1) throw new TypeError("no network");
          if (tries === 2) return new Response(null, { status: 503 });
          const ids = init?.body ? JSON.parse(String(init.body)).entries.map(({ id }: { id: string }) => id) : [];
          if (ids.includes("broken")) return new Response(null, { status: 400 });
          for (const id of ids) if (id !== "homeless") taken.add(id);
          return Response.json({ ...state, homeless: ids.filter((id: string) => id === "homeless") });
        },
        onReach: (isReached) => isReached || sync.hurry(),
        onChange() {
          if (store.queue().length > 0) return;
          sync.stop();
          resolve();
        },
      });
      sync.hurry();
    });
    expect([...taken]).toEqual(["fine"]);
    expect(store.aside().map(({ id }) => id)).toEqual(["broken", "homeless"]);
  });
});

describe("what a scribe sees", () => {
  it("is each note of the others once, in its latest version, whichever of device and server has it", () => {
    const heard = fc.array(fc.record({ id: fc.constantFrom("a", "b"), revision: fc.nat(4) }));
    fc.assert(
      fc.property(heard, heard, (server, device) => {
        const notes = server.map(({ id, revision }) => ({ ...note(id, revision, "you"), scribeName: "Asha" }));
        const kept = device.map(({ id, revision }) => note(id, revision, "you"));
        const shown = notesOfOthers({ ...state, notes }, kept, place, "me");
        for (const { id, text } of shown) {
          const revisions = [...server, ...device].filter((each) => each.id === id).map(({ revision }) => revision);
          expect(text).toBe(`${id} ${Math.max(...revisions)}`);
        }
        expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
        expect(notesOfOthers({ ...state, notes }, kept, place, "you")).toEqual([]);
      }),
    );
  });

  it("is the question they chose, else the one that is on, and all others a step apart", () => {
    expect(questionShown(state, null)?.question.id).toBe("q3");
    expect(questionShown(state, "q2")).toMatchObject({ at: 1, panel: { id: "p1" } });
    expect(questionShown(state, "gone")?.question.id).toBe("q3");
    expect(questionShown({ panels: [] }, null)).toBeUndefined();
    expect([questionBeside(state, "q2", 1), questionBeside(state, "q1", -1)]).toEqual(["q3", null]);
  });
});
