import { describe, expect, it } from "vitest";
import { clockOf, currentOf, elapsedAt, lastDone, nextOf, type Stage, withAct } from "@/public/js/stage/acts.js";
import { readClock } from "@/public/js/stage/clock.js";

const turn = (id: string) => ({ id, title: `Talk ${id}`, names: [id], givenAt: null, skippedAt: null });
const empty: Stage = { talks: ["a", "b", "c", "d"].map(turn), clock: null };

/** Does acts one second after the other, "start a", and answers the stage. */
function play(acts: string[], from: Stage = empty): Stage {
  return acts.reduce((stage, said, at) => {
    const [act = "", talkId = "", otherId] = said.split(" ");
    return withAct(stage, { act: act as never, talkId, ...(otherId && { otherId }) }, (at + 1) * 1000);
  }, from);
}

const order = ({ talks }: Stage) => talks.map(({ id }) => id).join("");

describe("the stage", () => {
  it("calls one after the other, and nobody when all were", () => {
    expect(currentOf(empty)?.id).toBe("a");
    expect(nextOf(empty)?.id).toBe("b");
    const stage = play(["start a", "given a", "absent b", "given c"]);
    expect(currentOf(stage)?.id).toBe("d");
    expect(nextOf(stage)).toBeUndefined();
    expect(currentOf(play(["given d"], stage))).toBeUndefined();
  });

  it("runs a clock that stops, goes on where it stood, and begins anew", () => {
    const stopped = play(["start a", "reset b", "reset b", "pause a"]);
    expect(elapsedAt(stopped, 60_000)).toBe(3000);
    const goesOn = withAct(stopped, { act: "start", talkId: "a" }, 100_000);
    expect(elapsedAt(goesOn, 101_000)).toBe(4000);
    expect(clockOf(withAct(goesOn, { act: "reset", talkId: "a" }, 102_000))).toBeUndefined();
  });

  it("takes each act once, however often it is sent, and none that is about somebody else by now", () => {
    const stage = play(["start a", "start a", "start a", "given a", "given a", "start a", "pause a"]);
    expect(elapsedAt(play(["start a", "start a"]), 5000)).toBe(4000);
    expect(order(stage)).toBe("abcd");
    expect(currentOf(stage)?.id).toBe("b");
    expect(clockOf(stage)).toBeUndefined();
    expect(play(["start nobody"], stage)).toBe(stage);
  });

  it("finds the clock running when “given” is taken back", () => {
    const stage = play(["start a", "given a", "undo a"]);
    expect(currentOf(stage)?.id).toBe("a");
    expect(elapsedAt(stage, 10_000)).toBe(9000);
    expect(lastDone(play(["given a", "absent b"]))?.id).toBe("b");
    expect(play(["given a", "absent b", "undo a"]).talks[0]?.givenAt).toBe(1000);
  });

  it("calls somebody again who was not there, after whoever talks now", () => {
    const missed = play(["absent a", "absent b"]);
    expect(currentOf(missed)?.id).toBe("c");
    expect(currentOf(play(["recall a"], missed))?.id).toBe("a");
    const talking = play(["start c", "recall b"], missed);
    expect(currentOf(talking)?.id).toBe("c");
    expect(nextOf(talking)?.id).toBe("b");
  });

  it("puts one before another once, even if that is said twice", () => {
    expect(order(play(["before d c"]))).toBe("abdc");
    expect(order(play(["before d c", "before d c"]))).toBe("abdc");
    expect(order(play(["before a b"]))).toBe("abcd");
    expect(order(play(["given a", "before c a"]))).toBe("abcd");
    // What was called between them is no step.
    expect(order(play(["absent b", "before c a"]))).toBe("cabd");
    expect(order(play(["absent b", "before a c"]))).toBe("abcd");
  });
});

describe("the clock", () => {
  it.each([
    [0, "5:00", false],
    [1, "5:00", false],
    [1000, "4:59", false],
    [299_999, "0:01", false],
    [300_000, "0:00", false],
    [300_999, "+0:00", true],
    [301_000, "+0:01", true],
    [1_000_000, "+11:40", true],
  ])("reads %i ms as %s", (elapsed, figures, isOver) => {
    expect(readClock(5, elapsed)).toMatchObject({ figures, isOver });
  });

  it("knows which part is left", () => {
    expect(readClock(4, 60_000).left).toBe(0.75);
    expect(readClock(4, 600_000).left).toBe(0);
  });
});
