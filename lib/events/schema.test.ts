import { describe, expect, test } from "vitest";
import { EventInput, EventUpdateInput } from "./schema";

const CHAPTER = "01a20568-1dba-725f-8f67-27b5f6a1bbd5";
const typed = {
  title: " PyFlames 3 ",
  kind: "meetup",
  startsAt: "2027-01-09T18:00",
  endsAt: "2027-01-09T21:00",
  timeZone: "Asia/Kolkata",
  attendability: "in_person",
  chapterId: CHAPTER,
};

function complaints(changes: Record<string, unknown>): Record<string, string> {
  const { error } = EventInput.safeParse({ ...typed, ...changes });
  return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path.join("."), message]));
}

test("an event is read from a form in which most was left empty", () => {
  expect(EventInput.parse({ ...typed, takesRsvps: "on" })).toMatchObject({
    title: "PyFlames 3",
    startsAt: new Date("2027-01-09T12:30:00Z"),
    endsAt: new Date("2027-01-09T15:30:00Z"),
    chapterIds: [CHAPTER],
    capacity: null,
    takesRsvps: true,
    venue: null,
    series: null,
    runUp: null,
  });
});

test("an unticked box means no RSVPs", () => {
  expect(EventInput.parse(typed).takesRsvps).toBe(false);
});

describe("each mistake has a sentence beside its field:", () => {
  test.each<[string, Record<string, unknown>, string, string]>([
    ["no title", { title: "  " }, "title", "Enter a title"],
    ["an unknown kind", { kind: "party" }, "kind", "Choose a kind"],
    ["no start", { startsAt: "" }, "startsAt", "Enter a day and a time"],
    ["a day that does not exist", { startsAt: "2027-02-30T18:00" }, "startsAt", "Enter a day and a time"],
    ["a year with a digit missing", { startsAt: "0202-01-09T18:00" }, "startsAt", "Check the year: 202"],
    ["an end before the start", { endsAt: "2027-01-09T17:59" }, "endsAt", "It should end after it starts"],
    ["an end that is the start", { endsAt: "2027-01-09T18:00" }, "endsAt", "It should end after it starts"],
    ["a zone that is only an offset", { timeZone: "+05:30" }, "timeZone", "Choose a time zone, like Asia/Kolkata"],
    ["no host", { chapterId: undefined }, "chapterId", "Choose at least one chapter"],
    ["half a seat", { capacity: "1.5" }, "capacity", "Enter a whole number"],
    ["words for seats", { capacity: "forty" }, "capacity", "Enter a whole number"],
    ["no seats", { capacity: "0" }, "capacity", "Enter 1 or more"],
    ["an edition of no series", { edition: "2" }, "edition", "Choose the series that this is an edition of"],
    [
      "a venue without a street",
      { venueName: "Hall", venueCity: "Pune" },
      "venueAddress",
      "Enter the street and number",
    ],
    ["a run-up to nothing here", { runUp: "here" }, "targetEventId", "Choose the event it leads up to"],
    ["a run-up without a name", { runUp: "elsewhere" }, "runUpName", "Enter the name of the event it leads up to"],
    [
      "a conference that ends before it starts",
      { runUp: "elsewhere", runUpName: "PyCon", runUpStartsOn: "2021-09-20", runUpEndsOn: "2021-09-17" },
      "runUpEndsOn",
      "The last day should not be before the first",
    ],
    [
      "a deadline that is no day",
      { runUp: "elsewhere", runUpName: "PyCon", ticketsUntil: "soon" },
      "ticketsUntil",
      "Enter a day, like 2021-09-17",
    ],
    [
      "proposals that close after the conference",
      { runUp: "elsewhere", runUpName: "PyCon", runUpStartsOn: "2021-09-17", proposalsUntil: "2021-09-18" },
      "proposalsUntil",
      "It is over by then",
    ],
  ])("%s", (_what, changes, field, sentence) => {
    expect(complaints(changes)).toEqual({ [field]: sentence });
  });

  test("an address to join that is a script", () => {
    expect(complaints({ attendability: "online", joinUrl: "javascript:alert(1)" })).toHaveProperty("joinUrl");
  });

  test("a time that the clocks skip when summer time begins", () => {
    const spring = { timeZone: "Europe/Berlin", startsAt: "2027-03-28T02:30", endsAt: "2027-03-28T05:00" };
    expect(complaints(spring).startsAt).toMatch(/Clocks skip this time/);
  });
});

test("a time that comes twice in autumn means the first", () => {
  const autumn = { timeZone: "Europe/Berlin", startsAt: "2027-10-31T02:30", endsAt: "2027-10-31T05:00" };
  expect(EventInput.parse({ ...typed, ...autumn }).startsAt).toEqual(new Date("2027-10-31T00:30:00Z"));
});

test("an online event has no venue, and one in a room no link to join", () => {
  const places = { venueName: "Hall", venueAddress: "MG Road 1", venueCity: "Pune", joinUrl: "meet.example.org/x" };
  expect(EventInput.parse({ ...typed, ...places, attendability: "online" })).toMatchObject({
    venue: null,
    joinUrl: "https://meet.example.org/x",
  });
  expect(EventInput.parse({ ...typed, ...places })).toMatchObject({ venue: { city: "Pune" }, joinUrl: null });
  expect(EventInput.parse({ ...typed, ...places, attendability: "hybrid" })).toMatchObject({
    venue: { city: "Pune" },
    joinUrl: "https://meet.example.org/x",
  });
});

test("a chosen venue or series wins over a new one that is still typed", () => {
  const both = { venueId: CHAPTER, venueName: "Hall", seriesId: CHAPTER, seriesName: "PyFlames" };
  expect(EventInput.parse({ ...typed, ...both })).toMatchObject({ venue: { id: CHAPTER }, series: { id: CHAPTER } });
});

test("an update says which event; what is no id is left to the lock, which finds nothing", () => {
  expect(EventUpdateInput.parse({ ...typed, eventId: "7" })).toMatchObject({ eventId: "7", title: "PyFlames 3" });
});

describe("the options of RSVPs", () => {
  test("are kept as they were ticked and typed", () => {
    const options = {
      ...{ takesRsvps: "on", hasWaitlist: "on", needsApproval: "on", showsAttendance: "on", plusOnesLimit: "2" },
      ...{ rsvpsOpenAt: "2027-01-02T09:00", rsvpsCloseAt: "2027-01-08T23:59", reminders: ["60", "1440", "60"] },
    };
    expect(EventInput.parse({ ...typed, ...options })).toMatchObject({
      ...{ takesRsvps: true, hasWaitlist: true, needsApproval: true, showsAttendance: true, plusOnesLimit: 2 },
      rsvpsOpenAt: new Date("2027-01-02T03:30:00Z"),
      rsvpsCloseAt: new Date("2027-01-08T18:29:00Z"),
      reminders: [1440, 60],
    });
  });

  test("left empty mean no window, no plus-ones, no waitlist and no reminder", () => {
    expect(EventInput.parse(typed)).toMatchObject({
      ...{ rsvpsOpenAt: null, rsvpsCloseAt: null, plusOnesLimit: 0, reminders: [] },
      ...{ hasWaitlist: false, needsApproval: false, showsAttendance: false },
    });
  });

  test("hold seats only where guests can attend", () => {
    const seats = { ...typed, capacity: "40", onlineCapacity: "100" };
    const of = (attendability: string) => {
      const { capacity, onlineCapacity } = EventInput.parse({ ...seats, attendability });
      return [capacity, onlineCapacity];
    };
    expect(of("in_person")).toEqual([40, null]);
    expect(of("online")).toEqual([null, 100]);
    expect(of("hybrid")).toEqual([40, 100]);
  });

  test("are refused beside their field where they cannot be meant", () => {
    expect(complaints({ plusOnesLimit: "21", reminders: "7" })).toEqual({
      plusOnesLimit: "Enter 20 or fewer",
      reminders: "Choose from the list",
    });
    expect(complaints({ rsvpsOpenAt: "2027-01-09T18:01", rsvpsCloseAt: "tomorrow" })).toEqual({
      rsvpsOpenAt: "This is after the start, when no RSVPs are taken any more",
      rsvpsCloseAt: "Enter a day and a time",
    });
    const backwards = { rsvpsOpenAt: "2027-01-08T10:00", rsvpsCloseAt: "2027-01-08T10:00" };
    expect(complaints(backwards)).toEqual({ rsvpsCloseAt: "RSVPs should close after they open" });
  });
});
