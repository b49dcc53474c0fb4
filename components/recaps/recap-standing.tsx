import type { RecapForEdit } from "@/lib/recaps/organizer-queries";

/** Who can read the recap now, and where. */
export function RecapStanding({ eventId, recap }: { eventId: string; recap: RecapForEdit | null }) {
  if (!recap) return "Not begun. Nobody sees it before you publish it.";
  const preview = <a href={`/organize/events/${eventId}/recap/preview`}>See the whole page</a>;
  const history = <a href={`/organize/events/${eventId}/recap/history`}>Earlier words</a>;
  if (!recap.publishedAt) {
    return (
      <>
        A draft: only organizers see it. {preview}, as it was saved last. {history}
      </>
    );
  }
  return (
    <>
      Published{recap.isHidden && ", and hidden from the lists"}:{" "}
      <a href={`/recaps/${recap.slug}`}>/recaps/{recap.slug}</a>. {history}
    </>
  );
}
