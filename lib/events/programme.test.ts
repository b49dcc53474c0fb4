import { describe, expect, test } from "vitest";
import { parseProgramme, printProgramme } from "./programme";

const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe("a programme as it is typed", () => {
  test("has a number or none, and days or none", () => {
    const typed =
      "4 keynotes\n  poster presentations \n\ndev sprint | 2021-09-20\n6 workshops | 2021-09-18 to 2021-09-19";
    expect(parseProgramme(typed)).toEqual({
      errors: [],
      lines: [
        { count: 4, label: "keynotes", startsOn: null, endsOn: null },
        { count: null, label: "poster presentations", startsOn: null, endsOn: null },
        { count: null, label: "dev sprint", startsOn: day("2021-09-20"), endsOn: day("2021-09-20") },
        { count: 6, label: "workshops", startsOn: day("2021-09-18"), endsOn: day("2021-09-19") },
      ],
    });
  });

  test.each([
    "4 keynotes",
    "poster presentations",
    "dev sprint | 2021-09-20",
    "6 workshops | 2021-09-18 to 2021-09-19",
    "24",
    "3D printing",
    "1234567 lines of code",
  ])("is printed as it was read: %s", (typed) => {
    expect(printProgramme(parseProgramme(typed).lines)).toBe(typed);
  });

  test.each([
    ["0 talks", "start from 1"],
    ["sprint | 2021-02-30", "is no day"],
    ["sprint | soon", "is no day"],
    ["sprint | 2021-09-20 to 2021-09-19", "ends before it starts"],
    ["| 2021-09-20", "should read like"],
    ["a | 2021-09-20 | b", "should read like"],
    ["x".repeat(121), "120 characters"],
  ])("says what is wrong with %j", (typed, sentence) => {
    expect(parseProgramme(`2 talks\n${typed}`).errors).toEqual([expect.stringContaining(sentence)]);
  });

  test("has 30 lines at most", () => {
    expect(parseProgramme("a talk\n".repeat(31)).errors).toEqual(["Use 30 lines or fewer."]);
  });
});
