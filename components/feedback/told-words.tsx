type Told = { key: string; words: string; guest?: string | null };

/** What people wrote, each as they set it, with who said it where the reader may know. */
export function ToldWords({ told }: { told: readonly Told[] }) {
  return (
    <ul className="grid max-w-measure gap-6">
      {told.map(({ key, words, guest }) => (
        <li key={key} className="border-ink border-l-2 pl-4">
          <blockquote className="whitespace-pre-wrap font-serif text-read">{words}</blockquote>
          {guest !== undefined && (
            <p className="mt-1 text-muted text-small">{guest ?? "Somebody who was erased since"}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
