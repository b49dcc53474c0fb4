import type { Completeness } from "@/lib/recaps/completeness-rules";

/** What the recap of an evening that is over still lacks, in one line that leads to the list. */
export function RecapLacks({ eventId, completeness }: { eventId: string; completeness: Completeness }) {
  if (completeness.line === null) return null;
  return (
    <p>
      <span className="font-semibold">For the recap: </span>
      <a href={`/organize/events/${eventId}/recap#missing`}>{completeness.line}</a>
    </p>
  );
}
