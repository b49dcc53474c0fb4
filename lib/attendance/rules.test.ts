import { describe, expect, it } from "vitest";
import { type AttendanceFacts, attendanceLine, isAttendanceRecorded } from "./rules";

const nothing: AttendanceFacts = { rsvps: 0, came: 0, walkedIn: 0, noShow: 0, headCount: null };

describe("the attendance line", () => {
  it("is absent when nothing was recorded", () => {
    expect(attendanceLine(nothing)).toBeNull();
  });

  it("never passes RSVPs off as attendance", () => {
    expect(attendanceLine({ ...nothing, rsvps: 60 })).toBe("60 RSVPs, attendance not recorded");
    expect(isAttendanceRecorded({ ...nothing, rsvps: 60 })).toBe(false);
  });

  it("names every number of the door list", () => {
    expect(attendanceLine({ ...nothing, rsvps: 60, came: 41, walkedIn: 5, noShow: 19 })).toBe(
      "60 RSVPs, 41 came, 5 walked in, 19 no-shows",
    );
  });

  it("says one of a kind in the singular", () => {
    expect(attendanceLine({ ...nothing, rsvps: 1, noShow: 1 })).toBe("1 RSVP, 0 came, 1 no-show");
  });

  it("says that a head count is approximate", () => {
    expect(attendanceLine({ ...nothing, headCount: { count: 56, isApproximate: true } })).toBe("around 56 attended");
    expect(attendanceLine({ ...nothing, headCount: { count: 56, isApproximate: false } })).toBe("56 attended");
  });

  it("does not add the door list to the head count", () => {
    const facts = { ...nothing, rsvps: 30, came: 20, walkedIn: 2, headCount: { count: 25, isApproximate: true } };
    expect(attendanceLine(facts)).toBe("30 RSVPs, 20 came, 2 walked in, around 25 attended");
  });

  it("counts a room of nobody as counted", () => {
    expect(attendanceLine({ ...nothing, headCount: { count: 0, isApproximate: false } })).toBe("0 attended");
  });
});
