type Props = {
  recap: { slug: string; title: string; description: string } | null;
  /** Who promised and who came, in one line; null when nothing was recorded. */
  attendance: string | null;
};

/** What remains of an evening that is over: its story, and how many were there. */
export function EventAfterwards({ recap, attendance }: Props) {
  if (!recap && !attendance) return null;
  return (
    <div className="border-ink border-y-2 py-5">
      {recap && (
        <>
          <p className="text-muted text-small">What happened</p>
          <p className="mt-1 font-bold text-h2 tracking-tight">
            <a href={`/recaps/${recap.slug}`}>Read the recap</a>
          </p>
          {recap.description && <p className="mt-2 font-serif text-read">{recap.description}</p>}
        </>
      )}
      {attendance && <p className={recap ? "mt-3 text-small" : ""}>{sentence(attendance)}</p>}
    </div>
  );
}

function sentence(line: string): string {
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}
