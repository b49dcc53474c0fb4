import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { writeEntry, writeFeed, writeInvitation } from "./icalendar";
import { entry, faultsOf, readCalendar } from "./testing";

const run = promisify(execFile);

const summer = new Date("2027-07-07T16:00:00Z");
const winter = new Date("2027-12-01T17:00:00Z");
const source = "https://hallway.example.org/calendar.ics";

const ada = { name: "Ada", address: "ada@example.org" };
const hallway = { name: "Python Chapter", address: "hallway@example.org" };
const saidAt = new Date("2026-11-20T10:00:00Z");

describe("a feed", () => {
  const entries = [
    entry({ startsAt: summer, timeZone: "America/New_York" }),
    entry({ startsAt: winter, timeZone: "America/New_York", id: "0198c7a0-0000-7000-8000-000000000002" }),
    entry({ startsAt: winter, isCancelled: true, sequence: 4, id: "0198c7a0-0000-7000-8000-000000000003" }),
  ];
  const text = writeFeed({ name: "Everything; all, of it\r\nX-EVIL:1", source, entries });

  test("is read by another parser as what it was", () => {
    const { events, ...calendar } = readCalendar(text);
    expect(faultsOf(text)).toEqual([]);
    expect(calendar).toMatchObject({
      // ical.js does not know that a name is text, and leaves it as it is written.
      name: "Everything\\; all\\, of it\\nX-EVIL:1",
      source,
      refreshes: "PT1H",
      method: null,
    });
    expect(calendar.zones).toEqual(["America/New_York", "Asia/Kolkata"]);
    expect(events.map(({ uid, sequence, status }) => ({ uid, sequence, status }))).toEqual([
      { uid: entries[0]?.id, sequence: 1, status: "CONFIRMED" },
      { uid: entries[1]?.id, sequence: 1, status: "CONFIRMED" },
      { uid: entries[2]?.id, sequence: 4, status: "CANCELLED" },
    ]);
    expect(events.map((event) => event.startsAt)).toEqual([summer, winter, winter]);
  });

  test("shows the clock on the wall there, in summer and in winter", () => {
    expect(text).toContain("DTSTART;TZID=America/New_York:20270707T120000");
    expect(text).toContain("DTSTART;TZID=America/New_York:20271201T120000");
  });
});

test("is the same bytes wherever the server stands", { timeout: 60_000 }, async () => {
  const script = `
    import { writeFeed } from "./lib/calendar/icalendar.ts";
    import { entry } from "./lib/calendar/testing.ts";
    const starts = ["2027-03-13T23:30:00Z", "2027-03-14T23:30:00Z", "2027-11-06T23:30:00Z", "2027-11-07T23:30:00Z"];
    const zones = ["America/New_York", "Europe/Berlin", "Asia/Kolkata", "Africa/Casablanca", "UTC"];
    const entries = zones.flatMap((timeZone) => starts.map((at) => entry({ startsAt: new Date(at), timeZone })));
    process.stdout.write(writeFeed({ name: "All", source: "${source}", entries }));`;
  const written = await Promise.all(
    ["UTC", "America/New_York", "Asia/Kolkata"].map(async (TZ) => {
      const flags = ["--import", "tsx", "--input-type=module", "-e", script];
      return (await run(process.execPath, flags, { env: { ...process.env, TZ } })).stdout;
    }),
  );
  expect(faultsOf(written[0] ?? "")).toEqual([]);
  expect(written[1]).toBe(written[0]);
  expect(written[2]).toBe(written[0]);
});

describe("in every zone of the world, through a whole year", () => {
  const days = Array.from({ length: 24 }, (_, half) => new Date(Date.UTC(2026, 6, 3 + 15 * half, 17, 30)));

  test.each([
    "Europe/Kyiv",
    "America/Sao_Paulo",
    "Australia/Lord_Howe",
    "Asia/Gaza",
    "Africa/Casablanca",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "Asia/Calcutta",
    "US/Pacific",
    "UTC",
    "EST5EDT",
  ])("%s says the stored instant", (timeZone) => {
    const text = writeFeed({ name: timeZone, source, entries: days.map((startsAt) => entry({ startsAt, timeZone })) });
    expect(faultsOf(text)).toEqual([]);
    expect(readCalendar(text).events.map((event) => event.startsAt)).toEqual(days);
  });

  test("a zone by an old name is described under the one it is used by", () => {
    expect(readCalendar(writeEntry(entry({ startsAt: summer, timeZone: "Asia/Calcutta" })))).toMatchObject({
      zones: ["Asia/Kolkata"],
      events: [{ zone: "Asia/Kolkata" }],
    });
  });

  test("a zone whose clocks the library has wrong is written in UTC", () => {
    const text = writeEntry(entry({ startsAt: new Date("2027-02-20T18:00:00Z"), timeZone: "Asia/Kolkata" }));
    expect(text).toContain("DTSTART;TZID=Asia/Kolkata:20270220T233000");
    expect(writeEntry(entry({ startsAt: summer, timeZone: "asia/kolkata" }))).toContain("DTSTART:20270707T160000Z");
  });
});

describe("whatever was typed", () => {
  const nasty = [
    "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil",
    "semi; comma, back\\slash \"quoted\" colon: 'single'",
    "नमस्ते दुनिया, यह बहुत लंबा शीर्षक है जो एक पंक्ति में नहीं समाता और इसलिए मोड़ा जाता है",
    "👩‍👩‍👧‍👦🏳️‍🌈🧑🏽‍💻".repeat(9),
    "bell \u0007 escape \u001b next \u0085 tab\tend",
    "-".repeat(500),
  ];

  test.each(nasty)("%s stays text", (typed) => {
    const calm = typed
      .replace(/\r\n/g, "\n")
      .replace(/\t/g, " ")
      .replace(/(?!\n)\p{Cc}/gu, "")
      .trim();
    const text = writeInvitation(entry({ startsAt: summer, title: typed, description: typed, location: typed }), {
      ...{ method: "REQUEST", saidAt },
      organizer: { name: typed, address: "hallway@example.org" },
      guest: { name: typed, address: "ada@example.org" },
    });
    expect(faultsOf(text)).toEqual([]);
    const { events } = readCalendar(text);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ title: calm, description: calm, location: calm });
    expect(events[0]?.attendees).toEqual([
      {
        name: calm.replace(/\s+/g, " ").replaceAll('"', "'").replaceAll("\\", "/"),
        address: "MAILTO:ada@example.org",
        answer: "ACCEPTED",
      },
    ]);
  });

  test("a name with nothing to print in it is the address", () => {
    const text = writeInvitation(entry({ startsAt: summer }), {
      ...{ method: "REQUEST", saidAt, organizer: hallway },
      guest: { name: "\u0007", address: "ada@example.org" },
    });
    expect(readCalendar(text).events[0]?.attendees[0]?.name).toBe("ada@example.org");
  });
});

describe("an invitation", () => {
  test("names the sender and the guest, and says when it was said", () => {
    const text = writeInvitation(entry({ startsAt: summer }), {
      method: "REQUEST",
      saidAt,
      organizer: hallway,
      guest: ada,
    });
    expect(text).toContain("DTSTAMP:20261120T100000Z");
    expect(readCalendar(text)).toMatchObject({
      method: "REQUEST",
      events: [{ status: "CONFIRMED", organizer: "mailto:hallway@example.org" }],
    });
  });

  test("that is taken back is cancelled for this guest, though the event is not", () => {
    const text = writeInvitation(entry({ startsAt: summer }), {
      method: "CANCEL",
      saidAt,
      organizer: hallway,
      guest: ada,
    });
    expect(readCalendar(text)).toMatchObject({ method: "CANCEL", events: [{ status: "CANCELLED" }] });
  });
});
