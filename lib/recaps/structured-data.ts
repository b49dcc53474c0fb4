import { eventAsThing } from "@/lib/events/structured-data";
import { jpegPath } from "@/lib/pictures/rules";
import { absoluteUrl } from "@/lib/platform/env";
import { formatInstant } from "@/lib/platform/time";
import type { ProgrammePart } from "./programme-queries";
import type { RecapForPage } from "./queries";

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
    author: recap.authors.map(personAsThing),
    ...(recap.cover && { image: absoluteUrl(jpegPath(recap.cover)) }),
    about: eventAsThing(recap.event),
  };
}

type Named = { slug: string | null; name: string };
type TimedEvent = { startsAt: Date; timeZone: string };

/** The parts of a programme as events of their own, with who performs in each. Pauses are none. */
export function partsAsThings(parts: readonly ProgrammePart[], event: TimedEvent): Record<string, unknown>[] {
  return parts
    .filter(({ kind }) => kind !== "break" && kind !== "social")
    .map((part) => ({
      "@type": "Event",
      name: part.title,
      startDate: formatInstant(part.startsAt ?? event.startsAt, event.timeZone),
      ...performance(performersIn(part)),
    }));
}

function performersIn(part: ProgrammePart): Named[] {
  if (part.kind === "panel") return part.panel.voices;
  if (part.kind === "lightning_talks") return part.talks.flatMap(({ speakers }) => speakers);
  return part.talk?.speakers ?? [];
}

/** A part nobody is named for yet says nothing of performers, rather than that there are none. */
function performance(people: readonly Named[]) {
  if (people.length === 0) return {};
  return { performer: people.map(personAsThing) };
}

/** Whoever hid themselves has a name and nowhere to read more. */
function personAsThing({ slug, name }: Named) {
  return { "@type": "Person", name, ...(slug !== null && { url: absoluteUrl(`/people/${slug}`) }) };
}
