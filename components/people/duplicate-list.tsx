import type { Duplicate } from "@/lib/people/queries";

const WHY = { handle: "the same handle or address", name: "alike by name" } as const;
/** The first that are shown at once; the others wait behind a line. */
const SHOWN = 5;

/** Pages that may be one person's, each pair leading to both side by side. */
export function DuplicateList({ duplicates }: { duplicates: readonly Duplicate[] }) {
  const more = duplicates.slice(SHOWN);
  return (
    <section aria-labelledby="duplicates" className="grid gap-2 border-ink border-y py-4">
      <h2 id="duplicates" className="font-bold text-h3">
        Perhaps the same person
      </h2>
      <Pairs duplicates={duplicates.slice(0, SHOWN)} />
      {more.length > 0 && (
        <details>
          <summary className="min-h-11 cursor-pointer py-2 font-semibold">{more.length} more</summary>
          <Pairs duplicates={more} />
        </details>
      )}
    </section>
  );
}

function Pairs({ duplicates }: { duplicates: readonly Duplicate[] }) {
  return (
    <ul>
      {duplicates.map(({ why, people: [one, other] }) => (
        <li key={`${one.id} ${other.id}`} className="flex flex-wrap items-baseline gap-x-3">
          <a
            href={`/organize/people/${one.id}/merge?with=${other.id}`}
            className="inline-flex min-h-11 items-center font-semibold"
          >
            {one.name} and {other.name}
          </a>
          <span className="text-muted text-small">{WHY[why]}</span>
        </li>
      ))}
    </ul>
  );
}
