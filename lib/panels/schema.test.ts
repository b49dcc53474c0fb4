import { describe, expect, it } from "vitest";
import { AnswersInput, MAX_ANSWER, NewPanelist, PanelistRemoval } from "./schema";

const [question, ada, ben] = [1, 2, 3].map((number) => `0192d9a0-0000-7000-8000-00000000000${number}`);

describe("AnswersInput", () => {
  it("gathers one textarea per panelist, in the order of the form", () => {
    const parsed = AnswersInput.parse({ questionId: question, [`answer.${ben}`]: "By mail. ", [`answer.${ada}`]: "" });
    expect(Object.entries(parsed.answer)).toEqual([
      [ben, "By mail."],
      [ada, ""],
    ]);
  });

  it("puts what is wrong beside the very textarea", () => {
    const { error } = AnswersInput.safeParse({ questionId: question, [`answer.${ada}`]: "x".repeat(MAX_ANSWER + 1) });
    expect(error?.issues.map((issue) => issue.path.join("."))).toEqual([`answer.${ada}`]);
  });
});

it("asks a new panelist's name and role", () => {
  const { error } = NewPanelist.safeParse({ panelId: question, personName: " ", role: "heckler" });
  expect(error?.issues.map((issue) => issue.path.join("."))).toEqual(["personName", "role"]);
});

it("counts a removal as confirmed only when it says so", () => {
  expect(PanelistRemoval.parse({ panelistId: ada }).isConfirmed).toBe(false);
  expect(PanelistRemoval.parse({ panelistId: ada, isConfirmed: "on" }).isConfirmed).toBe(true);
});
