import { scaleLinear } from "d3-scale";
import { RATING_LABELS, type ratingsOf } from "@/lib/feedback/rules";

/** How many gave each number: a table whose rows are drawn as well. */
export function RatingChart({ ratings }: { ratings: ReturnType<typeof ratingsOf> }) {
  const { counts, total, mean } = ratings;
  const length = scaleLinear([0, Math.max(1, ...counts.map(({ count }) => count))], [0, 100]);
  if (mean === null) return <p className="text-muted">Nobody gave a number.</p>;
  return (
    <figure className="grid max-w-measure gap-3">
      <figcaption>
        <span className="font-mono text-h2">{mean.toFixed(1)}</span>{" "}
        <span className="text-muted text-small">
          on average, from {total} {total === 1 ? "guest" : "guests"} who gave a number
        </span>
      </figcaption>
      <table className="w-full text-small">
        <caption className="sr-only">How many gave which number</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Number</th>
            <th scope="col">Guests</th>
            <th scope="col">As a bar</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ rating, count }) => (
            <tr key={rating}>
              <th scope="row" className="py-1 pr-4 text-left font-normal sm:whitespace-nowrap">
                <span className="font-mono">{rating}</span> <span className="text-muted">{RATING_LABELS[rating]}</span>
              </th>
              <td className="py-1 pr-3 text-right font-mono">{count}</td>
              <td className="w-1/2 py-1">
                <svg role="img" aria-label={`${count} of ${total}`} className="block h-4 w-full">
                  <title>{`${count} of ${total}`}</title>
                  <rect width={`${length(count)}%`} height="100%" className="fill-ink" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
