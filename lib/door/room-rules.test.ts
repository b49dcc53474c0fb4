import { describe, expect, it } from "vitest";
import { readRoomCode, roomState, showRoomCode } from "./room-rules";

const evening = { startsAt: new Date("2027-01-09T18:30:00Z"), endsAt: new Date("2027-01-09T21:00:00Z") };
const at = (clock: string) => new Date(`2027-01-09T${clock}Z`);

describe("the code on the wall", () => {
  it("counts people in from two hours before the start until the end", () => {
    expect(roomState(evening, at("16:29:59"))).toBe("early");
    expect(roomState(evening, at("16:30:00"))).toBe("open");
    expect(roomState(evening, at("20:59:59"))).toBe("open");
    expect(roomState(evening, at("21:00:00"))).toBe("over");
  });

  it("is the same however it was typed", () => {
    for (const typed of ["7K3MQ20N", "7k3m-q2on", " 7K3M Q2ON "]) expect(readRoomCode(typed)).toBe("7K3MQ20N");
    expect(readRoomCode("il11")).toBe("1111");
    expect(readRoomCode(showRoomCode("7K3MQ20N"))).toBe("7K3MQ20N");
  });
});
