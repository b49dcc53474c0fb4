import { describe, expect, test } from "vitest";
import { type FlowSlot, flowAfterEdit, flowAfterMove, flowAround } from "./flow-rules";

/** "A 18:00 30": a slot, its start ("–" for none), its minutes if it says them, and its track. */
function slot(text: string): FlowSlot {
  const [id = "", time = "", minutes, trackId] = text.split(" ");
  const [clock = "", day = "1"] = time.split("@").reverse();
  const startsAt = time === "–" ? null : new Date(`2027-01-0${day}T${clock}:00Z`);
  return { id, startsAt, minutes: minutes && minutes !== "–" ? Number(minutes) : null, trackId: trackId ?? null };
}
const order = (...texts: string[]) => texts.map(slot);
const told = (slots: FlowSlot[]) =>
  slots.map(({ id, startsAt }) => `${id} ${startsAt?.toISOString().slice(11, 16) ?? "–"}`).join(", ");

const evening = order("A 18:00 30", "B 18:30 15", "C 19:00 60", "D 20:00 30");

describe("when a start or a length changes", () => {
  test("what follows moves along, a pause left by hand stays, and what comes before does not move", () => {
    expect(told(flowAfterEdit(evening, slot("A 18:00 45")))).toBe("A 18:00, B 18:45, C 19:15, D 20:15");
    expect(told(flowAfterEdit(evening, slot("C 18:45 60")))).toBe("A 18:00, B 18:30, C 18:45, D 19:45");
    expect(told(flowAfterEdit(evening, slot("C 19:10 30")))).toBe("A 18:00, B 18:30, C 19:10, D 19:40");
  });

  test("a length that was left open is what time there was", () => {
    const open = order("A 18:00", "B 18:30 15");
    expect(told(flowAfterEdit(open, slot("A 18:00 30")))).toBe("A 18:00, B 18:30");
    expect(told(flowAfterEdit(open, slot("A 18:00 40")))).toBe("A 18:00, B 18:40");
    expect(told(flowAfterEdit(open, slot("A 18:10")))).toBe("A 18:10, B 18:40");
  });

  test("nothing moves across a night, and a slot that goes to another day takes nothing along", () => {
    const days = order("A 18:00 60", "B 19:00 60", "C 2@09:00 60", "D 2@10:00 60");
    expect(told(flowAfterEdit(days, slot("A 18:30 60")))).toBe("A 18:30, B 19:30, C 09:00, D 10:00");
    expect(told(flowAfterEdit(days, slot("C 2@09:30 60")))).toBe("A 18:00, B 19:00, C 09:30, D 10:30");
    expect(told(flowAfterEdit(days, slot("A 2@08:00 60")))).toBe("A 08:00, B 19:00, C 09:00, D 10:00");
  });

  test("a slot without a time stays without one, and one that gets one pushes only what it runs into", () => {
    const loose = order("A 18:00 30", "B –", "C 18:30 30", "D 19:30 30");
    expect(told(flowAfterEdit(loose, slot("A 18:00 45")))).toBe("A 18:00, B –, C 18:45, D 19:45");
    expect(told(flowAfterEdit(loose, slot("B 18:30 20")))).toBe("A 18:00, B 18:30, C 18:50, D 19:50");
  });

  test("tracks flow side by side, and what is for everybody waits for the longest", () => {
    const tracks = order("A 18:00 30", "L 18:30 30 left", "R 18:30 60 right", "Z 19:30 30");
    expect(told(flowAfterEdit(tracks, slot("A 18:00 40")))).toBe("A 18:00, L 18:40, R 18:40, Z 19:40");
    expect(told(flowAfterEdit(tracks, slot("L 18:30 45 left")))).toBe("A 18:00, L 18:30, R 18:30, Z 19:30");
    expect(told(flowAfterEdit(tracks, slot("L 18:30 75 left")))).toBe("A 18:00, L 18:30, R 18:30, Z 19:45");
  });
});

describe("when the order changes", () => {
  const moved = (slots: FlowSlot[], ids: string, id: string) => told(flowAfterMove(slots, ids.split(""), id));

  test("each follows the one before it, with the pause that was left before it", () => {
    expect(moved(evening, "BACD", "B")).toBe("B 18:00, A 18:15, C 19:00, D 20:00");
    expect(moved(evening, "ACBD", "C")).toBe("A 18:00, C 18:45, B 19:45, D 20:00");
    expect(moved(evening, "ABCD", "A")).toBe("A 18:00, B 18:30, C 19:00, D 20:00");
  });

  test("what comes before the move stays as it is, and an overlap within it is gone", () => {
    const tangled = order("A 18:00 30", "B 18:10 30", "C 18:30 30", "D 19:00 30");
    expect(moved(tangled, "ABDC", "D")).toBe("A 18:00, B 18:10, D 18:40, C 19:10");
  });

  test("each day keeps its beginning", () => {
    const days = order("A 18:00 60", "B 19:00 60", "C 2@09:00 60", "D 2@10:00 30");
    expect(moved(days, "ABDC", "D")).toBe("A 18:00, B 19:00, D 09:00, C 09:30");
    expect(moved(days, "ACBD", "C")).toBe("A 18:00, C 19:00, B 20:00, D 09:00");
    expect(moved(days, "BACD", "A")).toBe("B 18:00, A 19:00, C 09:00, D 10:00");
  });

  test("slots without a time stand where they were put", () => {
    expect(moved(order("A 18:00 30", "B –", "C 18:30 30"), "CBA", "C")).toBe("C 18:00, B –, A 18:30");
  });
});

describe("when a slot comes in", () => {
  test("it pushes what it runs into, and uses up a pause it fits into", () => {
    expect(told(flowAround(evening, slot("X 18:45 15"), 2))).toBe("A 18:00, B 18:30, X 18:45, C 19:00, D 20:00");
    expect(told(flowAround(evening, slot("X 18:45 25"), 2))).toBe("A 18:00, B 18:30, X 18:45, C 19:10, D 20:10");
    expect(told(flowAround(evening, slot("X – 25"), 4))).toBe("A 18:00, B 18:30, C 19:00, D 20:00, X –");
  });

  test("it leaves the other track alone", () => {
    const tracks = order("L 18:30 30 left", "R 18:30 60 right");
    expect(told(flowAround(tracks, slot("X 18:30 10 left"), 0))).toBe("X 18:30, L 18:40, R 18:30");
  });
});
