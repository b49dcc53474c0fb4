type Props = { entries: readonly { path: string; name: string; note?: string; events: number }[] };

/** What keeps events together, chapters or series, a line each with how many they are. */
export function KeptList({ entries }: Props) {
  return (
    <ul className="border-ink border-t-2">
      {entries.map(({ path, name, note, events }) => (
        <li
          key={path}
          className="grid gap-x-6 border-hairline border-b py-4 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-baseline"
        >
          <div>
            <h2 className="font-bold text-h3">
              <a href={path} className="text-ink decoration-control">
                {name}
              </a>
            </h2>
            {note && <p className="text-muted text-small">{note}</p>}
          </div>
          <p className="figures font-mono text-muted text-small">{events === 1 ? "1 event" : `${events} events`}</p>
        </li>
      ))}
    </ul>
  );
}
