import { ActionForm } from "@/components/ui/action-form";
import type { EventOverview } from "@/lib/agenda/life-queries";
import { allSeatsTaken } from "@/lib/events/seats-rules";
import { publishEventAction, unpublishEventAction } from "@/lib/messages/event-actions";

type Props = {
  event: Pick<EventOverview, "id" | "status" | "series" | "seatsTaken" | "onlineSeatsTaken">;
  /** Whether publishing is the next step; else something before it is, and that has the page's one loud button. */
  isPublishingNext: boolean;
};

/** What can be done with the event as a whole, the one that moves it on first. */
export function EventActs({ event, isPublishingNext }: Props) {
  const base = `/organize/events/${event.id}`;
  const isDraft = event.status === "draft";
  const isPublished = event.status === "published";
  return (
    <section id="acts" aria-label="This event as a whole" className="grid gap-6 border-hairline border-t pt-6">
      {isDraft && (
        <ActionForm
          action={publishEventAction}
          submit="Publish event"
          variant={isPublishingNext ? "primary" : "quiet"}
          hidden={{ eventId: event.id }}
        />
      )}
      {isPublished && allSeatsTaken(event) === 0 && (
        <ActionForm
          action={unpublishEventAction}
          submit="Take back to a draft"
          variant="quiet"
          hidden={{ eventId: event.id }}
        />
      )}
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {event.series && <Act href={`${base}/next`}>Next in the series…</Act>}
        <Act href={`${base}/duplicate`}>Duplicate…</Act>
        {isPublished && <Act href={`${base}/cancel`}>Cancel the event…</Act>}
        {isDraft && <Act href={`${base}/delete`}>Delete the draft…</Act>}
      </ul>
    </section>
  );
}

function Act({ href, children }: { href: string; children: string }) {
  return (
    <li>
      <a href={href} className="inline-flex min-h-11 items-center">
        {children}
      </a>
    </li>
  );
}
