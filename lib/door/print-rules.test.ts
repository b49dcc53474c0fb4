import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { badgesFor, byListName, listName, shareOutTables, sheetsOf } from "./print-rules";

const guests = (...names: string[]) => names.map((name) => ({ name, partySize: 1 }));

describe("the door list on paper", () => {
  it("is by last name, whatever its accents", () => {
    const sorted = byListName(guests("Ada Lovelace", "Émile Zola", "Prince", "Grace Hopper", "Ana Álvarez"));
    expect(sorted.map(listName)).toEqual(["Álvarez, Ana", "Hopper, Grace", "Lovelace, Ada", "Prince", "Zola, Émile"]);
  });
});

describe("tables", () => {
  it("get about as many people each, parties counted whole", () => {
    const crowd = [...guests("A A", "B B", "C C", "Z Z"), { name: "Y Y", partySize: 3 }];
    expect(shareOutTables(crowd, 2)).toEqual([
      { from: "A", to: "X", people: 3, takesOtherScripts: false },
      { from: "Y", to: "Z", people: 4, takesOtherScripts: false },
    ]);
  });

  it("leave nobody out who is written in another script", () => {
    expect(shareOutTables(guests("Анна Петрова", "李"), 1)).toMatchObject([
      { from: "A", to: "Z", people: 2, takesOtherScripts: true },
    ]);
  });

  it("have every letter once and every guest, however many there are of either", () => {
    const crowds = fc.array(
      fc.record({ name: fc.string({ minLength: 1 }), partySize: fc.integer({ min: 1, max: 21 }) }),
    );
    fc.assert(
      fc.property(crowds, fc.integer({ min: -1, max: 40 }), (crowd, tables) => {
        const signs = shareOutTables(crowd, tables);
        expect(signs[0]?.from).toBe("A");
        expect(signs.at(-1)?.to).toBe("Z");
        for (const [index, sign] of signs.entries()) {
          expect(sign.from <= sign.to).toBe(true);
          const next = signs[index + 1];
          if (next) expect(next.from.charCodeAt(0)).toBe(sign.to.charCodeAt(0) + 1);
        }
        const people = crowd.reduce((sum, { partySize }) => sum + partySize, 0);
        expect(signs.reduce((sum, sign) => sum + sign.people, 0)).toBe(people);
      }),
    );
  });
});

describe("badges", () => {
  it("are one for each person, with those of a party after one another, and empty ones to the end of the sheet", () => {
    const badges = badgesFor([
      { name: "Grace Hopper", partySize: 1 },
      { name: "Ada King Byron", partySize: 2 },
    ]);
    expect(badges).toEqual([
      { large: "Grace", small: "Hopper" },
      { large: "Ada", small: "King Byron" },
      { large: "", small: "with Ada King Byron" },
    ]);
    const sheets = sheetsOf(badges, 2);
    expect(sheets).toHaveLength(2);
    expect(sheets[1]).toMatchObject([badges[2] ?? {}, { large: "", small: "", place: 3 }]);
    expect(sheetsOf([], 10)[0]).toHaveLength(10);
  });
});
