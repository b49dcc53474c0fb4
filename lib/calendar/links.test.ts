import { describe, expect, test } from "vitest";
import { addToCalendarLinks, subscribeLinks } from "./links";
import { entry } from "./testing";

const told = entry({
  startsAt: new Date("2027-03-14T09:30:00Z"),
  timeZone: "America/New_York",
  title: "C++ & you: 100% नमस्ते #1",
  description: "One paragraph.\n\nhttps://hallway.example.org/events/c?a=b&c=d",
  location: "",
});
const [google, outlook, yahoo] = addToCalendarLinks(told).map(({ url }) => new URL(url).searchParams);

/** The instant that "20270314T093000Z" stands for. */
const read = (text: string | null | undefined) =>
  new Date((text ?? "").replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3:$4:$5Z"));

describe("read back, a link says the stored instant", () => {
  test("to Google", () => {
    const [from, to] = google?.get("dates")?.split("/") ?? [];
    expect([read(from), read(to)]).toEqual([told.startsAt, told.endsAt]);
    expect(google?.get("ctz")).toBe("America/New_York");
  });

  test("to Outlook, with its offset", () => {
    expect(outlook?.get("startdt")).toMatch(/Z$/);
    expect(new Date(outlook?.get("startdt") ?? "")).toEqual(told.startsAt);
    expect(new Date(outlook?.get("enddt") ?? "")).toEqual(told.endsAt);
  });

  test("to Yahoo", () => {
    expect([read(yahoo?.get("st")), read(yahoo?.get("et"))]).toEqual([told.startsAt, told.endsAt]);
  });
});

test("each says the title and the notes as they were typed, and no place where there is none", () => {
  expect([google?.get("text"), outlook?.get("subject"), yahoo?.get("title")]).toEqual(Array(3).fill(told.title));
  expect([google?.get("details"), outlook?.get("body"), yahoo?.get("desc")]).toEqual(Array(3).fill(told.description));
  for (const { url } of addToCalendarLinks(told)) expect(url).not.toMatch(/\+|loc/);
});

test("a feed is subscribed to by its own address, whoever does it", () => {
  const feed = "https://hallway.example.org/calendar.ics";
  const [app, inGoogle, inOutlook] = subscribeLinks(feed).map(({ url }) => url);
  expect(app).toBe("webcal://hallway.example.org/calendar.ics");
  expect(new URL(inGoogle ?? "").searchParams.get("cid")).toBe(app);
  expect(new URL(inOutlook ?? "").searchParams.get("url")).toBe(feed);
});
