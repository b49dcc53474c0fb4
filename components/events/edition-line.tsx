type Props = { series: { slug: string; name: string } | null; edition: number | null };

/** Which run of events this belongs to, and which one it is: "PyFlames, edition 3". */
export function EditionLine({ series, edition }: Props) {
  if (!series) return null;
  return (
    <p className="text-muted text-small">
      <a href={`/series/${series.slug}`}>{series.name}</a>
      {edition !== null && (
        <>
          , edition <span className="font-bold font-mono text-accent">{edition}</span>
        </>
      )}
    </p>
  );
}
