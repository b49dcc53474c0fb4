import type { Metadata } from "next";
import { ConferencesAhead } from "@/components/events/conferences-ahead";
import { EventPoster } from "@/components/events/event-poster";
import { EventRows } from "@/components/events/event-rows";
import { EventsByYear } from "@/components/events/events-by-year";
import { OpenDatePoster } from "@/components/events/open-date-poster";
import { FeaturedRecaps } from "@/components/recaps/featured-recaps";
import { Section } from "@/components/site/section";
import { getCommunity } from "@/lib/community/queries";
import { listPastEvents, listUpcomingEvents } from "@/lib/events/queries";
import { listConferencesAhead } from "@/lib/events/run-up-queries";
import { listRecaps } from "@/lib/recaps/queries";
import { getLines } from "@/lib/rsvps/queries";
import { closedSentence, whyClosed } from "@/lib/rsvps/rules";
import { seatsSentence } from "@/lib/rsvps/seats-rules";

export const metadata: Metadata = {
  alternates: { canonical: "/", types: { "text/calendar": [{ url: "/calendar.ics", title: "Every event" }] } },
};

/** As many past events as a front page keeps; the others are a click away. */
const ARCHIVE = 12;

export default async function HomePage() {
  const now = new Date();
  const [community, ahead, behind, recaps, conferences] = await Promise.all([
    getCommunity(),
    listUpcomingEvents(now),
    listPastEvents(now, {}, ARCHIVE + 1),
    listRecaps(),
    listConferencesAhead(now),
  ]);
  const next = ahead.find((event) => event.status === "published");
  const others = ahead.filter((event) => event !== next);
  const featured = recaps.filter((recap) => recap.isFeatured);
  const closed = next && whyClosed(next, now);
  return (
    <div className="grid gap-16">
      <h1 className="max-w-[34ch] font-semibold text-h2 tracking-tight">{community.tagline}</h1>
      {next ? (
        <EventPoster
          event={next}
          seats={closed ? closedSentence(closed, next) : seatsSentence(next, await getLines(next.id))}
          takesRsvps={!closed}
          now={now}
        />
      ) : (
        <OpenDatePoster hasArchive={behind.length > 0} />
      )}
      {others.length > 0 && (
        <Section title={next ? "Also coming" : "On the calendar"}>
          <EventRows events={others} />
        </Section>
      )}
      {conferences.length > 0 && (
        <Section title="What we look forward to">
          <ConferencesAhead conferences={conferences} now={now} />
        </Section>
      )}
      {featured.length > 0 && (
        <Section title="Worth reading">
          <FeaturedRecaps recaps={featured} />
        </Section>
      )}
      {behind.length > 0 && (
        <Section title="From the archive">
          <EventsByYear events={behind.slice(0, ARCHIVE)} />
          {behind.length > ARCHIVE && (
            <p>
              <a href="/events#past">All past events</a>
            </p>
          )}
        </Section>
      )}
    </div>
  );
}
