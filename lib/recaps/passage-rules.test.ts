import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { followedIn, type Passage, refreshed, settled, withMissing } from "./passage-rules";

const came: Passage = { subject: "attendance", text: "56 of us were there." };
const panel: Passage = { subject: "panel:1", text: "Asha put the questions to Noor." };
const recounted = { ...came, text: "60 of us were there." };
const bodyOf = (passages: Passage[]) => passages.map(({ text }) => text).join("\n\n");

const sentence = fc.stringMatching(/^[A-Za-z0-9“”*\\ ,$&]{1,60}\.$/).filter((text) => text === text.trim());
const passages = fc
  .uniqueArray(sentence, { maxLength: 6 })
  .map((texts) => texts.map((text, place) => ({ subject: `panel:${place}`, text })));
/** The same records, telling something else, one of them perhaps gone. */
const twoTellings = fc
  .tuple(passages, fc.array(fc.option(sentence, { freq: 4 }), { minLength: 6, maxLength: 6 }))
  .map(([before, said]) => ({
    before,
    after: before.flatMap(({ subject }, place) => (said[place] ? [{ subject, text: said[place] }] : [])),
  }));
const ownWords = fc.stringMatching(/^Own [a-z*_#> ]{1,40}$/).map((text) => text.trim());

describe("a text nobody touched", () => {
  it("always tells what the records tell now", () => {
    fc.assert(
      fc.property(twoTellings, ({ before, after }) => {
        expect(refreshed(bodyOf(before), before, after)).toBe(bodyOf(after));
      }),
    );
  });

  it("keeps every byte that is somebody's, line ends included", () => {
    fc.assert(
      fc.property(twoTellings, ownWords, fc.constantFrom("\n\n", "\r\n\r\n"), ({ before, after }, own, gap) => {
        const said = new Map(after.map(({ subject, text }) => [subject, text]));
        const write = (texts: string[]) => [own, ...texts.map((text) => `${text} And so ${own}.  `), own].join(gap);
        const kept = before.filter(({ subject }) => said.has(subject));
        const expected = write(kept.map(({ subject }) => said.get(subject) ?? ""));
        expect(refreshed(write(kept.map(({ text }) => text)), kept, after)).toBe(expected);
      }),
    );
  });

  it("is every text without passages", () => {
    fc.assert(
      fc.property(fc.string(), passages, (body, current) => {
        expect(refreshed(body, [], current)).toBe(body);
        expect(refreshed(body, [came], [came])).toBe(body);
      }),
    );
  });
});

describe("a passage somebody changed", () => {
  it("never changes again, wherever the change is", () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.stringMatching(/^[a-z0-9]{1,4}$/), (text, at, typed) => {
        const place = at % text.length;
        const body = `${text.slice(0, place)}${typed}${text.slice(place)}`;
        fc.pre(!body.startsWith(`${text} `));
        expect(refreshed(body, [{ ...came, text }], [recounted])).toBe(body);
      }),
    );
  });

  it.each([
    ["another word before it", "Only 56 of us were there."],
    ["a digit before it", "156 of us were there."],
    ["the line above it", "Only\n56 of us were there."],
    ["a quotation made of it", "> 56 of us were there."],
    ["a letter after it", "56 of us were there.s"],
    ["its end", "56 of us were there!"],
  ])("is one with %s", (_what, body) => {
    expect(refreshed(body, [came], [recounted])).toBe(body);
  });

  it("is none with a sentence of one's own after it", () => {
    expect(refreshed("56 of us were there. It was warm.", [came], [recounted])).toBe(
      "60 of us were there. It was warm.",
    );
  });
});

it("takes a passage out with its record, and leaves no hole", () => {
  const body = bodyOf([came, panel]);
  expect(refreshed(`${body}\n\nOurs.`, [came, panel], [came])).toBe(`${came.text}\n\nOurs.`);
  expect(refreshed(body, [came, panel], [came])).toBe(came.text);
  expect(refreshed(body, [came, panel], [panel])).toBe(panel.text);
  expect(refreshed(`Ours.\n\n${panel.text}\n`, [panel], [])).toBe("Ours.\n");
});

it("does not take a passage for the beginning of a longer one", () => {
  const longer = { subject: "panel:2", text: `${panel.text} It was long.` };
  const now = [
    { ...panel, text: "A." },
    { ...longer, text: "B." },
  ];
  expect(refreshed(bodyOf([longer, panel]), [panel, longer], now)).toBe("B.\n\nA.");
});

describe("saving", () => {
  it("writes down what the records tell now, and what became somebody's own", () => {
    const typed = `${came.text}\n\nAsha asked Noor everything.`;
    const kept = [came, panel];
    const saved = settled(typed, { kept, shown: [], current: [recounted, { ...panel, text: "Asha asked." }] });
    expect(saved).toEqual({
      body: `${recounted.text}\n\nAsha asked Noor everything.`,
      passages: [recounted, panel],
    });
  });

  it("knows a passage as its writer's page showed it, between two changes of the record", () => {
    const shown = { ...came, text: "58 of us were there." };
    const saved = settled(`${shown.text} And tea.`, { kept: [came], shown: [shown], current: [recounted] });
    expect(saved).toEqual({ body: `${recounted.text} And tea.`, passages: [recounted] });
  });

  it("believes no page about a subject that was never drafted", () => {
    const shown = { subject: "attendance", text: "My own words." };
    const saved = settled("My own words.", { kept: [], shown: [shown], current: [recounted] });
    expect(saved).toEqual({ body: "My own words.", passages: [] });
  });

  it("forgets a passage whose record is gone", () => {
    expect(settled(bodyOf([came, panel]), { kept: [came, panel], shown: [], current: [panel] })).toEqual({
      body: panel.text,
      passages: [panel],
    });
  });
});

describe("drafting", () => {
  it("fills an empty text in the order of the evening", () => {
    fc.assert(
      fc.property(passages, (current) => {
        expect(withMissing("", [], current)).toEqual({ body: bodyOf(current), passages: current });
      }),
    );
  });

  it("again changes nothing", () => {
    fc.assert(
      fc.property(fc.string(), passages, (body, current) => {
        const once = withMissing(body, [], current);
        expect(withMissing(once.body, once.passages, current)).toEqual(once);
      }),
    );
  });

  it("leaves every line of somebody's own where and as it was", () => {
    fc.assert(
      fc.property(fc.array(ownWords), passages, (own, current) => {
        const { body } = withMissing(own.join("\n\n"), [], current);
        const drafted = new Set(current.map(({ text }) => text));
        expect(body.split("\n\n").filter((line) => line !== "" && !drafted.has(line))).toEqual(own);
      }),
    );
  });

  it("puts what is missing behind what came before it", () => {
    const talk = { subject: "talk:9", text: "Rahul spoke." };
    const body = `Ours.\n\n${came.text} And tea.\n\n${panel.text}\n`;
    expect(withMissing(body, [came, panel], [came, talk, panel]).body).toBe(
      `Ours.\n\n${came.text} And tea.\n\n${talk.text}\n\n${panel.text}\n`,
    );
    expect(withMissing(panel.text, [panel], [came, panel]).body).toBe(bodyOf([came, panel]));
  });

  it("does not bring back what somebody took out", () => {
    expect(withMissing("Ours.", [came], [came, panel]).body).toBe(`Ours.\n\n${panel.text}`);
  });
});

it("tells which passages follow their record", () => {
  expect(followedIn(`${came.text}\n\nAsha asked.`, [came, panel])).toEqual(new Set(["attendance"]));
});
