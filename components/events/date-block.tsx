import { dateParts } from "@/lib/platform/time";

type Props = { at: Date; timeZone: string; size?: "poster" | "page" };

/** A day as a poster sets it, read aloud as one date. */
export function DateBlock({ at, timeZone, size = "page" }: Props) {
  const { weekday, day, month, year } = dateParts(at, timeZone);
  return (
    <time dateTime={at.toISOString()} className="block">
      <span className="block font-semibold text-h3">{weekday} </span>
      <span
        className={`-ml-[0.02em] block py-[0.1em] font-extrabold tracking-tight ${size === "poster" ? "text-poster" : "text-date"}`}
      >
        {day}{" "}
      </span>
      <span className={`block font-bold ${size === "poster" ? "text-h2" : "text-h3"}`}>
        {month} <span className="font-normal text-muted">{year}</span>
      </span>
    </time>
  );
}
