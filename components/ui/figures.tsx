type Props = { figures: readonly { figure: string; label: string }[] };

/** Numbers set large in one row, each over its own word. */
export function Figures({ figures }: Props) {
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-4 border-ink border-y-2 py-4">
      {figures.map(({ figure, label }) => (
        <div key={label} className="grid">
          <dt className="order-2 text-muted text-small">{label}</dt>
          <dd className="font-mono text-h2">{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
