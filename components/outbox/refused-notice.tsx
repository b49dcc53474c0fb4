import { Notice } from "@/components/ui/notice";

/** Somebody waits for a mail that never comes: said where the organizer looks anyway. */
export function RefusedNotice({ count, eventId }: { count: number; eventId?: string }) {
  if (count === 0) return null;
  const href = `/organize/outbox?show=refused${eventId ? `&event=${eventId}` : ""}`;
  return (
    <Notice title={count === 1 ? "A mail did not arrive" : `${count} mails did not arrive`} tone="alarm">
      <p>
        {count === 1 ? "It was" : "They were"} refused, or could not be sent in time. Perhaps an address is mistyped.{" "}
        <a href={href}>See {count === 1 ? "it" : "them"} in the outbox</a>
      </p>
    </Notice>
  );
}
