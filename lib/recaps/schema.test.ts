import { describe, expect, it } from "vitest";
import { RecapForm, RecapInput } from "./schema";

const pathsOf = (error: { issues: { path: PropertyKey[] }[] } | undefined) =>
  error?.issues.map((issue) => issue.path.join("."));

describe("RecapForm", () => {
  it("asks nothing of the rest when somebody only looks at a preview", () => {
    expect(RecapForm.parse({ intent: "preview", title: "", body: "*Hello*" })).toEqual({
      intent: "preview",
      body: "*Hello*",
    });
  });

  it("saves when no button says otherwise", () => {
    expect(RecapForm.parse({ eventId: "e", title: "An evening" })).toMatchObject({ intent: "save", seenAt: null });
  });

  it("says beside each field what is wrong with it", () => {
    const { error } = RecapForm.safeParse({ intent: "publish", eventId: "e", "author.0.personHandle": "@ada" });
    expect(pathsOf(error)?.toSorted()).toEqual(["author.0.personName", "title"]);
    expect(pathsOf(RecapForm.safeParse({ intent: "burn", eventId: "e", title: "t" }).error)).toEqual(["intent"]);
  });
});

describe("RecapInput", () => {
  const cover = new File(["x"], "x.jpg");

  it("wants a new cover described", () => {
    expect(pathsOf(RecapInput.safeParse({ eventId: "e", title: "t", cover }).error)).toEqual(["coverAlt"]);
  });

  it("takes the empty file of a browser for none", () => {
    expect(RecapInput.parse({ eventId: "e", title: "t", cover: new File([], "") }).cover).toBeNull();
  });

  it("refuses a cover that is too heavy, and too many categories", () => {
    const heavy = new File([new Uint8Array(10 * 1024 * 1024 + 1)], "x.jpg");
    const categories = Array.from({ length: 13 }, (_, number) => `c${number}`).join();
    const { error } = RecapInput.safeParse({ eventId: "e", title: "t", cover: heavy, coverAlt: "A room", categories });
    expect(pathsOf(error)).toEqual(["categories", "cover"]);
  });
});
