import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TalkLinkKind } from "@/generated/prisma/enums";
import { renderMarkdown } from "@/lib/platform/markdown";
import { composePassages, draftRecapFrom, type EveningToTell, type PartToTell, subjectName } from "./draft-rules";

const quiet: EveningToTell = {
  event: {
    ...{ title: "PyFlames 2", summary: "Talks and tea.", kind: "meetup", status: "published", edition: 2 },
    startsAt: new Date("2021-08-07T09:30:00Z"),
    endsAt: new Date("2021-08-07T12:30:00Z"),
    timeZone: "Asia/Kolkata",
    attendability: "online",
    venue: null,
    series: { name: "PyFlames" },
    hosts: ["BangPypers", "PyDelhi"],
  },
  attendance: { rsvps: 0, came: 0, walkedIn: 0, noShow: 0, headCount: { count: 56, isApproximate: true } },
  parts: [],
  pictures: 0,
  runUp: null,
};
const event = (fields: Partial<EveningToTell["event"]>) => ({ ...quiet, event: { ...quiet.event, ...fields } });
const told = (evening: EveningToTell) =>
  Object.fromEntries(composePassages(evening).map(({ subject, text }) => [subject, text]));
const part = (one: PartToTell) =>
  told({ ...quiet, parts: [one] })[`${composePassages({ ...quiet, parts: [one] })[2]?.subject}`];

const slides: TalkLinkKind[] = ["slides"];
const panel: PartToTell = {
  ...{
    id: "p",
    title: "On communities",
    kind: "panel",
    moderators: ["Abhiram"],
    panelists: ["Anand", "Noufal", "Vandana"],
  },
  questions: ["How did you come here?", "What changed?", "What now?"],
};

describe("the opening", () => {
  it("says when, where and which", () => {
    expect(told(quiet).opening).toBe(
      "On Saturday 7 August 2021 we met online for “PyFlames 2”. It was our second PyFlames, put together by BangPypers and PyDelhi.",
    );
    const venue = { name: "The *room*", city: "Bengaluru" };
    expect(told(event({ attendability: "hybrid", venue, edition: null, hosts: ["One"] })).opening).toBe(
      "On Saturday 7 August 2021 we met at The \\*room\\* in Bengaluru and online for “PyFlames 2”.",
    );
  });

  it("knows several days from a night that grew long", () => {
    expect(told(event({ endsAt: new Date("2021-08-07T20:30:00Z") })).opening).toMatch(/^On Saturday 7 August/);
    expect(told(event({ endsAt: new Date("2021-08-08T12:30:00Z") })).opening).toMatch(
      /^From Saturday 7 August 2021 to Sunday 8 August 2021 we met/,
    );
  });
});

describe("who came", () => {
  const came = (facts: Partial<NonNullable<EveningToTell["attendance"]>>) =>
    told({ ...quiet, attendance: { rsvps: 80, came: 0, walkedIn: 0, noShow: 0, headCount: null, ...facts } })
      .attendance;

  it.each([
    [{ headCount: { count: 56, isApproximate: true } }, "Around 56 of us were there."],
    [{ headCount: { count: 1, isApproximate: false } }, "One of us was there."],
    [{ headCount: { count: 0, isApproximate: true } }, "Nobody was there."],
    [{ came: 41 }, "41 of us were there."],
    [{ came: 41, walkedIn: 5 }, "46 of us were there: 41 with an RSVP and 5 who walked in."],
    [{ came: 41, headCount: { count: 60, isApproximate: false } }, "60 of us were there. The door counted 41."],
  ])("is told as it is known: %j", (facts, sentence) => expect(came(facts)).toBe(sentence));

  it("is not told of RSVPs, nor where the event keeps it to itself", () => {
    expect(came({})).toBeUndefined();
    expect(told({ ...quiet, attendance: null }).attendance).toBeUndefined();
  });
});

describe("a part of the evening", () => {
  it("is a panel with its people and what it was about", () => {
    expect(part(panel)).toBe(
      "Abhiram put the questions to Anand, Noufal and Vandana on the panel “On communities”. It took in three questions, from “How did you come here?” to “What now?”, and what everybody said is below.",
    );
    expect(part({ ...panel, moderators: [], questions: [] })).toBe(
      "Anand, Noufal and Vandana sat on the panel “On communities”.",
    );
    expect(part({ ...panel, moderators: [], panelists: [], questions: [] })).toBe(
      "There was a panel, “On communities”.",
    );
  });

  it("is a talk with who gave it and what is left of it", () => {
    const talk = { id: "t", title: "Koans", speakers: ["Krace"], links: slides };
    expect(part({ ...talk, kind: "talk" })).toBe("Krace spoke about “Koans”. The slides are linked below.");
    expect(part({ ...talk, kind: "keynote", links: ["repository", "video"] })).toBe(
      "Krace gave the keynote, “Koans”. The video and the code are linked below.",
    );
    expect(part({ ...talk, kind: "workshop", speakers: [], links: [] })).toBe("There was a workshop, “Koans”.");
  });

  it("is lightning talks, one by one while they are few", () => {
    const talks = (count: number) =>
      Array.from({ length: count }, (_, place) => ({ title: `T${place}`, speakers: [`S${place}`], links: [] }));
    const slot = (count: number) =>
      part({ id: "l", title: "Lightning talks", kind: "lightning_talks", talks: talks(count) });
    expect(slot(2)).toBe("Two lightning talks took the stage: S0 on “T0” and S1 on “T1”.");
    expect(slot(1)).toBe("There was one lightning talk, S0 on “T0”.");
    expect(slot(7)).toBe("Seven lightning talks came from S0, S1, S2, S3, S4, S5 and S6.");
  });

  it("is not told where it is a break or an empty slot", () => {
    const parts: PartToTell[] = [
      { id: "b", title: "Tea", kind: "break", speakers: [], links: [] },
      { id: "l", title: "Lightning talks", kind: "lightning_talks", talks: [] },
    ];
    expect(Object.keys(told({ ...quiet, parts }))).toEqual(["opening", "attendance", "thanks"]);
  });
});

it("ends with where the evening led and a thank-you by name", () => {
  const runUp = { name: "PyCon India 2021", days: "17–20 September 2021" };
  const evening = { ...quiet, parts: [panel], runUp, pictures: 4 };
  expect(told(evening)).toMatchObject({
    pictures: "Four pictures of the evening are below.",
    "run-up": "All of this was on the way to PyCon India 2021 (17–20 September 2021).",
    thanks: "Thank you to Abhiram, Anand, Noufal and Vandana, and to everybody who came.",
  });
});

it("tells nothing of an evening that was cancelled", () => {
  expect(draftRecapFrom(event({ status: "cancelled" }))).toMatchObject({ passages: [], description: "Talks and tea." });
});

it("describes and files an evening by what happened", () => {
  expect(draftRecapFrom(quiet)).toMatchObject({ description: "Talks and tea.", categories: ["meetup"] });
  const talk: PartToTell = { id: "t", title: "Koans", kind: "talk", speakers: [], links: [] };
  expect(draftRecapFrom({ ...quiet, parts: [panel, talk, { ...talk, id: "u" }] })).toMatchObject({
    title: "PyFlames 2",
    description: "A panel and two talks, online, on 7 Aug 2021.",
    categories: ["meetup", "panel", "talks"],
  });
});

it("names what a passage tells by the part of the evening", () => {
  expect(subjectName("panel:p", [panel])).toBe("On communities");
  expect(subjectName("attendance", [panel])).toBe("How many came");
  expect(subjectName("talk:gone", [panel])).toBe("Something that is recorded no more");
});

it("puts nothing into a story that its reader's browser could take for markup, whatever people are called", () => {
  const words = fc.oneof(
    fc.string(),
    fc.constantFrom("# A", "1. A", "- A", "<script>alert(1)</script>", "[a](javascript:b)", "*", "a\n\n# b"),
  );
  const many = fc.array(words, { maxLength: 4 });
  fc.assert(
    fc.property(words, many, many, (title, people, questions) => {
      const parts: PartToTell[] = [
        { id: "p", title, kind: "panel", moderators: people, panelists: people, questions },
        { id: "t", title, kind: "talk", speakers: people, links: slides },
        {
          id: "l",
          title,
          kind: "lightning_talks",
          talks: people.map((name) => ({ title, speakers: [name], links: [] })),
        },
      ];
      const venue = { name: title, city: title };
      const evening = event({ title, venue, attendability: "hybrid", hosts: people, series: { name: title } });
      for (const { text } of composePassages({ ...evening, parts, runUp: { name: title, days: null } })) {
        expect(text).not.toMatch(/[\r\n]/);
        expect(renderMarkdown(text, { idPrefix: "x" })).toMatch(/^<p>[^<]*<\/p>$/);
      }
    }),
  );
});
