import type { ListedPassages } from "@/lib/recaps/organizer-queries";

/** Which passages of the story follow their records, and which somebody wrote on. */
export function PassageList({ passages: { following, own } }: { passages: ListedPassages }) {
  if (following.length + own.length === 0) return null;
  return (
    <section aria-labelledby="passages" className="grid content-start gap-3">
      <h2 id="passages" className="font-bold text-h3">
        What follows its record
      </h2>
      <p className="text-muted text-small">
        A passage that was drafted changes with its record, until somebody changes its words.
      </p>
      <ul className="divide-y divide-hairline border-hairline border-y text-small">
        {following.map(({ subject, name }) => (
          <li key={subject} className="flex justify-between gap-4 py-2">
            {name} <span className="text-muted">follows</span>
          </li>
        ))}
        {own.map(({ subject, name, text }) => (
          <li key={subject} className="py-2">
            <details>
              <summary className="flex min-h-6 cursor-pointer justify-between gap-4">
                {name} <span className="font-semibold">yours</span>
              </summary>
              <p className="pt-2 text-muted">The record says: {text}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
