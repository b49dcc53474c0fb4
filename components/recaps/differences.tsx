import { type DifferenceLine, differences, type Piece } from "@/lib/recaps/difference-rules";
import type { Words as SavedWords } from "@/lib/recaps/revision-rules";

const PARTS = { title: "Title", description: "Description", body: "The story" } as const;

/** What a saving changed, part by part. Readable without colour, and read aloud by what `ins` and `del` mean. */
export function Differences({ before, after }: { before: SavedWords | null; after: SavedWords }) {
  const parts = (["title", "description", "body"] as const).filter((part) => before?.[part] !== after[part]);
  return (
    <div className="grid max-w-measure gap-8">
      {parts.map((part) => (
        <section key={part} aria-labelledby={`changed-${part}`} className="grid gap-2">
          <h2 id={`changed-${part}`} className="font-bold text-h3">
            {PARTS[part]}
          </h2>
          <div className="border-hairline border-y py-2 text-small">
            {placed(differences(before?.[part] ?? "", after[part])).map(({ one, place }) => (
              <Line key={place} line={one} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

function placed<Some>(list: Some[]) {
  return list.map((one, place) => ({ one, place }));
}

const SIGNS = { same: "", removed: "−", added: "+", changed: "±" } as const;

function Line({ line }: { line: DifferenceLine }) {
  if (line.kind === "skipped") {
    return (
      <p className="py-2 text-center text-fine text-muted">
        {line.count === 1 ? "One line" : `${line.count} lines`} as before
      </p>
    );
  }
  return (
    <p className={`grid grid-cols-[1.25rem_minmax(0,1fr)] ${line.kind === "same" ? "text-muted" : "bg-tint"}`}>
      <span aria-hidden="true" className="select-none text-center font-mono">
        {SIGNS[line.kind]}
      </span>
      <span className="min-h-6 whitespace-pre-wrap break-words font-mono">
        {placed(line.pieces).map(({ one, place }) => (
          <Words key={place} piece={one} />
        ))}
      </span>
    </p>
  );
}

function Words({ piece: { kind, text } }: { piece: Piece }) {
  if (kind === "added") return <ins className="font-semibold underline decoration-2 underline-offset-4">{text}</ins>;
  if (kind === "removed") return <del className="line-through decoration-2">{text}</del>;
  return text;
}
