import { formatDay, parseDay } from "./days";

/** A line of what an event elsewhere announced: "28 talks", or "dev sprint" on a day. Days are midnight UTC. */
export type ProgrammeLine = { count: number | null; label: string; startsOn: Date | null; endsOn: Date | null };

export const PROGRAMME_LINES = 30;

/**
 * Reads a programme as it is typed, one line each: "4 keynotes", "poster presentations", "dev sprint | 2021-09-20",
 * "6 workshops | 2021-09-18 to 2021-09-19". Answers the lines, and a sentence for each that cannot be read.
 */
export function parseProgramme(text: string): { lines: ProgrammeLine[]; errors: string[] } {
  const typed = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const lines: ProgrammeLine[] = [];
  const errors = typed.length > PROGRAMME_LINES ? [`Use ${PROGRAMME_LINES} lines or fewer.`] : [];
  for (const line of typed) {
    const parsed = parseLine(line);
    if (typeof parsed === "string") errors.push(parsed);
    else lines.push(parsed);
  }
  return { lines, errors };
}

/** What `parseProgramme` reads back as the same lines. */
export function printProgramme(lines: readonly ProgrammeLine[]): string {
  return lines.map(printLine).join("\n");
}

function parseLine(line: string): ProgrammeLine | string {
  const [what = "", days = "", ...rest] = line.split("|").map((part) => part.trim());
  const [, digits, counted] = /^(\d{1,6})\s+(\S.*)$/.exec(what) ?? [];
  const label = counted ?? what;
  if (label === "" || rest.length > 0) return `“${line}” should read like “4 keynotes” or “dev sprint | 2021-09-20”.`;
  if (label.length > 120) return `“${label.slice(0, 30)}…” is too long: use 120 characters or fewer.`;
  const count = digits === undefined ? null : Number(digits);
  if (count === 0) return `“${line}”: leave the number out, or start from 1.`;
  if (days === "") return { count, label, startsOn: null, endsOn: null };

  const [first = "", last, ...more] = days.split(/\s+to\s+/);
  const startsOn = parseDay(first);
  const endsOn = last === undefined ? startsOn : parseDay(last);
  if (!startsOn || !endsOn || more.length > 0) {
    return `“${days}” is no day: write 2021-09-20, or 2021-09-18 to 2021-09-19.`;
  }
  if (endsOn < startsOn) return `“${days}” ends before it starts.`;
  return { count, label, startsOn, endsOn };
}

function printLine({ count, label, startsOn, endsOn }: ProgrammeLine): string {
  const what = count === null ? label : `${count} ${label}`;
  if (!startsOn) return what;
  const first = formatDay(startsOn);
  const last = formatDay(endsOn ?? startsOn);
  return `${what} | ${first === last ? first : `${first} to ${last}`}`;
}
