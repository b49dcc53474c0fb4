import type { Neighbour } from "@/lib/recaps/queries";

type Props = { neighbours: { previous: Neighbour | null; next: Neighbour | null } };

/** The way to the edition before and the one after. */
export function NeighbouringEditions({ neighbours: { previous, next } }: Props) {
  if (!previous && !next) return null;
  return (
    <nav aria-label="Other editions" className="grid gap-6 sm:grid-cols-2 print:hidden">
      {previous && <Edition label="The edition before" edition={previous} />}
      {next && <Edition label="The edition after" edition={next} />}
    </nav>
  );
}

function Edition({ label, edition }: { label: string; edition: Neighbour }) {
  return (
    <div className="border-hairline border-t pt-3">
      <p className="text-muted text-small">{label}</p>
      <a href={edition.path} className="font-bold text-h3 text-ink">
        {edition.title}
      </a>
    </div>
  );
}
