import type { Completeness } from "@/lib/recaps/completeness-rules";
import type { Gap } from "@/lib/recaps/rules";

type Props = {
  eventId: string;
  completeness: Completeness;
  /** Whether the reader writes the recap and nothing else: the pages of the rest are closed to them. */
  isForEditor: boolean;
};

/** What a reader would miss: counted in one line, and each leading to where it is put right. */
export function GapList({ eventId, completeness: { line, groups }, isForEditor }: Props) {
  if (line === null) return <p>Nothing is missing. Everything that was recorded is told.</p>;
  return (
    <>
      <p>{line}.</p>
      <ul className="divide-y divide-hairline border-hairline border-y">
        {groups.flatMap(({ gaps }) =>
          gaps.map((gap) => (
            <li key={`${gap.sentence} ${addressOf(eventId, gap)}`} className="py-0.5 sm:py-2">
              {isForEditor && gap.place.page !== "recap" ? (
                gap.sentence
              ) : (
                <a href={addressOf(eventId, gap)} className="inline-block min-h-6 max-sm:py-2.5">
                  {gap.sentence}
                </a>
              )}
            </li>
          )),
        )}
      </ul>
    </>
  );
}

function addressOf(eventId: string, { place }: Gap): string {
  if (place.page === "recap") return `#recap-${place.part}`;
  if (place.page === "guests") return `/organize/events/${eventId}/guests`;
  return `/organize/events/${eventId}/agenda/${place.itemId}#${place.part}`;
}
