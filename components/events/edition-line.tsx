type Props = { series: { slug: string; name: string } | null; edition: number | null };

/** Which run of events this belongs to, and which one it is. */
export function EditionLine({ series, edition }: Props) {
  if (!series) return null;
  return (
    <p className="font-semibold">
      <a href={`/series/${series.slug}`}>
        {series.name}
        {edition !== null && <span className="figures"> no. {edition}</span>}
      </a>
    </p>
  );
}
