import type { Gap } from "@/lib/recaps/rules";

/** What a reader would miss, each leading to where it is put right. */
export function GapList({ eventId, gaps }: { eventId: string; gaps: Gap[] }) {
  if (gaps.length === 0) return <p>Nothing is missing. Everything that was recorded is told.</p>;
  return (
    <ul className="divide-y divide-hairline border-hairline border-y">
      {gaps.map((gap) => (
        <li key={gap.sentence} className="py-2">
          {gap.place.page === "recap" ? (
            <a href={`#recap-${gap.place.part}`} className="inline-block min-h-6">
              {gap.sentence}
            </a>
          ) : (
            <a href={pageOf(eventId, gap.place)} className="inline-block min-h-6">
              {gap.sentence}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function pageOf(eventId: string, place: Exclude<Gap["place"], { page: "recap" }>): `/organize/events/${string}` {
  if (place.page === "guests") return `/organize/events/${eventId}/guests`;
  return `/organize/events/${eventId}/agenda/${place.itemId}#${place.part}`;
}
