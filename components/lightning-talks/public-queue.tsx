import type { PublicQueues } from "@/lib/lightning-talks/public-queries";

type Talk = PublicQueues["slots"][number]["talks"][number];

/** Who has a turn, in order. What was given already is said to be; who was not there can still be called. */
export function PublicQueue({ talks }: { talks: Talk[] }) {
  if (talks.length === 0) return <p className="text-muted">Nobody yet. The first turn is free.</p>;
  return (
    <ol className="max-w-measure divide-y divide-hairline border-hairline border-y">
      {talks.map(({ id, title, names, givenAt, skippedAt }, at) => (
        <li key={id} className="grid grid-cols-[2.5rem_1fr] gap-x-2 py-3">
          <span aria-hidden="true" className="font-mono text-muted">
            {at + 1}
          </span>
          <div className="min-w-0">
            <p className={givenAt || skippedAt ? "text-muted" : "font-bold"}>{title}</p>
            <p className="text-muted text-small">
              {[names.join(", "), said(givenAt, skippedAt)].filter(Boolean).join(" · ")}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function said(givenAt: Date | null, skippedAt: Date | null): string {
  if (givenAt) return "given";
  return skippedAt ? "called, not there" : "";
}
