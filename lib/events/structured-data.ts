import { absoluteUrl } from "@/lib/platform/env";
import { formatInstant } from "@/lib/platform/time";
import type { EventPage } from "./queries";

const ATTENDANCE_MODES = {
  in_person: "https://schema.org/OfflineEventAttendanceMode",
  online: "https://schema.org/OnlineEventAttendanceMode",
  hybrid: "https://schema.org/MixedEventAttendanceMode",
};

type ToldEvent = Pick<
  EventPage,
  "slug" | "title" | "summary" | "status" | "startsAt" | "endsAt" | "timeZone" | "attendability"
> & {
  venue: { name: string; address: string; city: string } | null;
  hosts: { slug: string; name: string }[];
};

/** An event as schema.org has it. */
export function eventAsThing(event: ToldEvent): Record<string, unknown> {
  const url = absoluteUrl(`/events/${event.slug}`);
  return {
    "@type": "Event",
    "@id": url,
    url,
    name: event.title,
    description: event.summary,
    startDate: formatInstant(event.startsAt, event.timeZone),
    endDate: formatInstant(event.endsAt, event.timeZone),
    eventStatus: `https://schema.org/${event.status === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
    eventAttendanceMode: ATTENDANCE_MODES[event.attendability],
    isAccessibleForFree: true,
    location: [
      ...(event.venue ? [placeAsThing(event.venue)] : []),
      // Where to join is told to guests only; the event's page is as near as anybody else gets.
      ...(event.attendability === "in_person" ? [] : [{ "@type": "VirtualLocation", url }]),
    ],
    organizer: event.hosts.map(({ slug, name }) => ({
      "@type": "Organization",
      name,
      url: absoluteUrl(`/chapters/${slug}`),
    })),
  };
}

/** What a seat costs, which is nothing, and whether there is one. Only where RSVPs are taken. */
export function offerAsThing(event: { slug: string; publishedAt: Date | null }, isFull: boolean) {
  return {
    "@type": "Offer",
    url: absoluteUrl(`/events/${event.slug}`),
    price: "0",
    priceCurrency: "USD",
    availability: `https://schema.org/${isFull ? "SoldOut" : "InStock"}`,
    ...(event.publishedAt && { validFrom: event.publishedAt.toISOString() }),
  };
}

function placeAsThing({ name, address, city }: NonNullable<ToldEvent["venue"]>) {
  return {
    "@type": "Place",
    name,
    address: { "@type": "PostalAddress", streetAddress: address, addressLocality: city },
  };
}
