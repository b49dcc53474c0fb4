import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EventArticle } from "@/components/events/event-article";
import { JsonLd } from "@/components/site/json-ld";
import { findPublicAttendance } from "@/lib/attendance/queries";
import { findCalendarEntry } from "@/lib/calendar/queries";
import { hasCodeOfConduct } from "@/lib/community/queries";
import { findEventPage } from "@/lib/events/queries";
import { eventAsThing, offerAsThing } from "@/lib/events/structured-data";
import { findOpenCall } from "@/lib/proposals/queries";
import { listProgramme } from "@/lib/recaps/programme-queries";
import { partsAsThings } from "@/lib/recaps/structured-data";
import { getGuestForm } from "@/lib/rsvp-questions/queries";
import { isFull } from "@/lib/rsvps/place-rules";
import { getLines } from "@/lib/rsvps/queries";
import { whyClosed } from "@/lib/rsvps/rules";

type Props = PageProps<"/events/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = await findEventPage((await params).slug);
  if (!event) return {};
  return {
    title: event.title,
    description: event.summary,
    alternates: {
      canonical: `/events/${event.slug}`,
      types: { "text/calendar": [{ url: `/events/${event.slug}/event.ics`, title: event.title }] },
    },
  };
}

export default async function EventPage({ params }: Props) {
  const event = await findEventPage((await params).slug);
  if (!event) notFound();
  const now = new Date();
  const [programme, lines, attendance, entry, guestForm, call, hasConduct] = await Promise.all([
    listProgramme(event, { isOver: event.endsAt <= now }),
    getLines(event.id),
    findPublicAttendance(event.id),
    findCalendarEntry(event.slug),
    getGuestForm(event.id),
    findOpenCall(event.id, now),
    hasCodeOfConduct(),
  ]);
  const takesRsvps = whyClosed(event, now) === null;
  return (
    <>
      <EventArticle {...{ event, entry, programme, lines, attendance, guestForm, call, hasConduct, now }} />
      <JsonLd
        thing={{
          ...eventAsThing(event),
          ...(takesRsvps && { offers: offerAsThing(event, isFull(event, lines)) }),
          ...(programme.length > 0 && { subEvent: partsAsThings(programme, event) }),
        }}
      />
    </>
  );
}
