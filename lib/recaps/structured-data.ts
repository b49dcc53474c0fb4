import { jpegPath } from "@/lib/pictures/rules";
import { absoluteUrl } from "@/lib/platform/env";
import type { EventOfRecap, RecapForPage } from "./queries";

/** A recap as schema.org has it: an article about an event. */
export function recapAsArticle(recap: RecapForPage): Record<string, unknown> {
  const address = absoluteUrl(`/recaps/${recap.slug}`);
  return {
    "@type": "BlogPosting",
    "@id": address,
    url: address,
    mainEntityOfPage: address,
    headline: recap.title,
    description: recap.description,
    datePublished: recap.publishedAt.toISOString(),
    dateModified: recap.updatedAt.toISOString(),
    keywords: recap.categories,
    author: recap.authors.map(({ slug, name }) => ({ "@type": "Person", name, url: absoluteUrl(`/people/${slug}`) })),
    ...(recap.cover && { image: absoluteUrl(jpegPath(recap.cover)) }),
    about: eventOf(recap.event),
  };
}

const ATTENDANCE_MODES = {
  in_person: "https://schema.org/OfflineEventAttendanceMode",
  online: "https://schema.org/OnlineEventAttendanceMode",
  hybrid: "https://schema.org/MixedEventAttendanceMode",
};

function eventOf(event: EventOfRecap) {
  const url = absoluteUrl(`/events/${event.slug}`);
  const { name, address = "", city = "" } = event.venue ?? {};
  const places = [
    ...(name ? [{ "@type": "Place", name, address: [address, city].filter(Boolean).join(", ") }] : []),
    // Where to join is told to guests only; the event's page is as near as anybody else gets.
    ...(event.attendability === "in_person" ? [] : [{ "@type": "VirtualLocation", url }]),
  ];
  return {
    "@type": "Event",
    "@id": url,
    url,
    name: event.title,
    description: event.summary,
    startDate: event.startsAt.toISOString(),
    endDate: event.endsAt.toISOString(),
    eventStatus: `https://schema.org/${event.status === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
    eventAttendanceMode: ATTENDANCE_MODES[event.attendability],
    location: places,
    organizer: event.hosts.map((host) => ({
      "@type": "Organization",
      name: host.name,
      url: absoluteUrl(`/chapters/${host.slug}`),
    })),
  };
}
