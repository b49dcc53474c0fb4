import type { Mail } from "@/lib/platform/mail";
import { writeLetter } from "@/lib/platform/mail-layout";
import { speakerLink } from "./link";

type Named = { id: string; name: string };

/** Brings a speaker the link to what was said about their part. */
export function speakerMail(event: { id: string; title: string }, person: Named, address: string): Mail {
  const letter = writeLetter({
    headline: "What guests said",
    paragraphs: [
      `Hello ${person.name},`,
      `guests of “${event.title}” wrote something about your part of the evening. It is for you and the organizers only, and without their names.`,
    ],
    act: { label: "Read what they wrote", url: speakerLink({ eventId: event.id, personId: person.id }) },
    footer: "The organizers of the event sent you this link. Whoever has it can read the page: keep it to yourself.",
  });
  return {
    kind: "speaker-feedback",
    to: { name: person.name, address },
    subject: `What guests said: ${event.title}`,
    ...letter,
    eventId: event.id,
  };
}
