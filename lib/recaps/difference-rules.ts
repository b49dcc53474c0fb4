import { diffLines, diffWordsWithSpace } from "diff";

export type Piece = { kind: "same" | "removed" | "added"; text: string };

/** A line of two texts laid over one another; lines far from any change are only counted. */
export type DifferenceLine =
  | { kind: "same" | "removed" | "added" | "changed"; pieces: Piece[] }
  | { kind: "skipped"; count: number };

/** Beyond this many changes it is another text, and shown as one. */
const MAX_CHANGES = 2000;
/** Unchanged lines that stand around a change, so that it is read where it is. */
const AROUND = 2;

/** What became of a text, line by line, with the words that changed within a line. */
export function differences(before: string, after: string): DifferenceLine[] {
  const [old, now] = [plain(before), plain(after)];
  const changes = diffLines(old, now, { maxEditLength: MAX_CHANGES }) ?? [
    { value: old, removed: true, added: false },
    { value: now, removed: false, added: true },
  ];
  const lines: Exclude<DifferenceLine, { kind: "skipped" }>[] = [];
  for (const [place, { value, removed, added }] of changes.entries()) {
    const next = changes[place + 1];
    const isReplaced = changes[place - 1]?.removed === true;
    if (removed && next?.added) lines.push(...replaced(linesOf(value), linesOf(next.value)));
    else if (removed) lines.push(...linesOf(value).map((text) => whole("removed", text)));
    else if (added && !isReplaced) lines.push(...linesOf(value).map((text) => whole("added", text)));
    else if (!added) lines.push(...linesOf(value).map((text) => whole("same", text)));
  }
  return withoutTheFar(lines);
}

/** Line ends are the machine's business. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, "").split("\n");
}

function whole(kind: Piece["kind"], text: string) {
  return { kind, pieces: [{ kind, text }] };
}

/** Lines that stand in the place of others, each beside its own as long as they are much the same. */
function replaced(before: string[], after: string[]): Exclude<DifferenceLine, { kind: "skipped" }>[] {
  const pairs = Math.min(before.length, after.length);
  const paired = Array.from({ length: pairs }, (_, place) => changed(before[place] ?? "", after[place] ?? "")).flat();
  return [
    ...paired,
    ...before.slice(pairs).map((text) => whole("removed", text)),
    ...after.slice(pairs).map((text) => whole("added", text)),
  ];
}

function changed(before: string, after: string): Exclude<DifferenceLine, { kind: "skipped" }>[] {
  const words = diffWordsWithSpace(before, after, { maxEditLength: MAX_CHANGES }) ?? [];
  const pieces = words.map(({ value, added, removed }): Piece => {
    return { kind: added ? "added" : removed ? "removed" : "same", text: value };
  });
  const shared = pieces.reduce((sum, { kind, text }) => sum + (kind === "same" ? text.length : 0), 0);
  const isAnother = shared * 3 < Math.max(before.length, after.length);
  return isAnother ? [whole("removed", before), whole("added", after)] : [{ kind: "changed", pieces }];
}

function withoutTheFar(lines: Exclude<DifferenceLine, { kind: "skipped" }>[]): DifferenceLine[] {
  const isNear = lines.map(({ kind }) => kind !== "same");
  const near = lines.map((_, place) => isNear.slice(Math.max(0, place - AROUND), place + AROUND + 1).includes(true));
  const shown: DifferenceLine[] = [];
  for (const [place, line] of lines.entries()) {
    const last = shown.at(-1);
    if (near[place]) shown.push(line);
    else if (last?.kind === "skipped") last.count += 1;
    else shown.push({ kind: "skipped", count: 1 });
  }
  return shown;
}
