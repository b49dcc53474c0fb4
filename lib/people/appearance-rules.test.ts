import { expect, test } from "vitest";
import { appearancesByYear, appearancesOf, byInitial } from "./appearance-rules";

const event = (year: number, recap: { slug: string; publishedAt: Date | null } | null) => ({
  slug: `pyflames-${year}`,
  title: `PyFlames ${year}`,
  startsAt: new Date(`${year}-08-07T12:30:00Z`),
  timeZone: "Asia/Kolkata",
  recap,
});
const told = event(2021, { slug: "pyflames-2", publishedAt: new Date() });
const untold = event(2023, { slug: "draft", publishedAt: null });

const nothing = { panelists: [], talkSpeakers: [], lightningSpeakers: [], recapAuthors: [] };

test("one person's page gathers every role, the latest evening first, and leads to what was said", () => {
  const appearances = appearancesOf({
    slug: "vandana-verma-singhal",
    panelists: [
      {
        role: "panelist",
        affiliation: "InfosecGirls",
        _count: { answers: 3 },
        panel: { agendaItem: { title: "On communities", kind: "panel", event: told } },
      },
    ],
    talkSpeakers: [
      {
        affiliation: "",
        talk: { links: [], agendaItem: { title: "Security for all", kind: "keynote", event: untold } },
      },
    ],
    lightningSpeakers: [
      { affiliation: "", lightningTalk: { title: "From scratch", links: [], agendaItem: { event: told } } },
    ],
    recapAuthors: [],
  });
  expect(appearances.map(({ role, title, path }) => [role, title, path])).toEqual([
    ["Keynote", "Security for all", "/events/pyflames-2023"],
    ["Panelist", "On communities", "/recaps/pyflames-2#voice-vandana-verma-singhal"],
    ["Lightning talk", "From scratch", "/recaps/pyflames-2"],
  ]);
});

test("who sat on a panel and said nothing that was kept is led to the recap, not to an answer", () => {
  const [seat] = appearancesOf({
    ...nothing,
    slug: "abhiram",
    panelists: [
      {
        role: "moderator",
        affiliation: "",
        _count: { answers: 0 },
        panel: { agendaItem: { title: "On communities", kind: "panel", event: told } },
      },
    ],
  });
  expect(seat).toMatchObject({ role: "Moderator", path: "/recaps/pyflames-2" });
});

test("years are those on the calendar of the place", () => {
  const newYear = { ...told, startsAt: new Date("2021-12-31T20:00:00Z") };
  const appearances = appearancesOf({
    ...nothing,
    slug: "rahul",
    recapAuthors: [
      { recap: { slug: "new-year", title: "New year", event: newYear } },
      { recap: { slug: "pyflames-2", title: "PyFlames 2", event: told } },
    ],
  });
  expect(appearancesByYear(appearances).map(([year, inside]) => [year, inside.map(({ title }) => title)])).toEqual([
    [2022, ["New year"]],
    [2021, ["PyFlames 2"]],
  ]);
});

test("the register sorts accents with their letters, and puts what is no letter under #", () => {
  const people = ["Zoë", "Émile", "Eva", "3Blue", "anand"].map((name) => ({ name }));
  expect(byInitial(people).map(([initial, inside]) => [initial, inside.map(({ name }) => name)])).toEqual([
    ["#", ["3Blue"]],
    ["A", ["anand"]],
    ["E", ["Émile", "Eva"]],
    ["Z", ["Zoë"]],
  ]);
});
