import { expect, it } from "vitest";
import { PersonRows } from "./schema";

const id = "0192d9a0-0000-7000-8000-000000000001";

it("reads who stays, who is new and who goes", () => {
  const rows = PersonRows.parse([
    { personId: id, affiliation: " FOSS United " },
    { personId: id, affiliation: "", removed: "on" },
    { personName: "Ada", personHandle: "@ada", affiliation: "" },
    { personName: "", personHandle: "", affiliation: "" },
    {},
  ]);
  expect(rows).toEqual([
    { kind: "kept", personId: id, affiliation: "FOSS United" },
    {
      kind: "new",
      personName: "Ada",
      personHandle: { kind: "twitter", url: "https://twitter.com/ada", handle: "ada" },
      affiliation: "",
    },
  ]);
});

it("says beside its own row what is wrong with it", () => {
  const { error } = PersonRows.safeParse([{}, { personName: "", personHandle: "@ada" }, { personId: "7" }]);
  expect(error?.issues.map((issue) => issue.path.join("."))).toEqual(["1.personName", "2.personId"]);
});

it("has nobody in it when nothing was sent", () => {
  expect(PersonRows.parse(undefined)).toEqual([]);
});
