import type { Metadata } from "next";
import { OpensNothing } from "@/components/site/opens-nothing";
import { Section } from "@/components/site/section";
import { OwnProfileForm } from "@/components/speakers/own-profile-form";
import { OwnTalkForm } from "@/components/speakers/own-talk-form";
import { RecordingForm } from "@/components/speakers/recording-form";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { phaseOf } from "@/lib/events/rules";
import { speakerLink } from "@/lib/feedback/link";
import { formatMoment, zoneLabel } from "@/lib/platform/time";
import { findSpeakerPage } from "@/lib/speakers/queries";
import { missingOf } from "@/lib/speakers/rules";

// The address of this page is its key: it goes to no search engine and to no other site.
export const metadata: Metadata = {
  title: "Your page",
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

const DONE = new Map([
  ["profile", "Saved. This is what stands on your page now."],
  ["talk", "Saved. This is what stands on the event’s page now."],
  ["recording", "Your answer is with the organizers."],
]);
const list = new Intl.ListFormat("en-GB");

/** What a speaker says of themselves and of their part. Reading it changes nothing: mail scanners press links. */
export default async function SpeakerOwnPage({ params, searchParams }: PageProps<"/speaker/[secret]">) {
  const { secret } = await params;
  const page = await findSpeakerPage(secret);
  if (!page) {
    return (
      <OpensNothing
        title="This link opens no speaker’s page"
        why="Perhaps a part of it was lost on the way, or the organizers took it back. Answer the mail it came with, or ask them for a new one."
      />
    );
  }
  const { event, person, panels, talks, mayRecord } = page;
  const { done, at } = await searchParams;
  const isOut = event.status !== "draft";
  const isOver = phaseOf(event, new Date()) === "after";
  const missing = missingOf({ bio: person.bio, hasPhoto: person.photo !== null, mayRecord, talks }, isOver);
  const when = `${formatMoment(event.startsAt, event.timeZone)} (${zoneLabel(event.startsAt, event.timeZone)})`;
  const said = DONE.get(String(done));
  return (
    <div className="grid max-w-measure gap-12">
      <PageHeading
        title={`Hello, ${person.name}`}
        above={isOut ? <a href={`/events/${event.slug}`}>{event.title}</a> : event.title}
      >
        <p>{when}</p>
      </PageHeading>
      {said && <Notice role="status">{said}</Notice>}
      <p>
        {missing.length > 0 ? (
          <>
            <span className="font-semibold">Still missing: </span>
            {list.format(missing)}.
          </>
        ) : (
          "Nothing is missing. Thank you."
        )}{" "}
        This page stays open, so come back whenever something changes.
      </p>
      <Section title="About you">
        <OwnProfileForm key={String(at)} person={person} secret={secret} />
      </Section>
      {talks.map((talk) => (
        <Section key={talk.id} title={talk.title}>
          <OwnTalkForm key={String(at)} talk={talk} secret={secret} />
        </Section>
      ))}
      {panels.length > 0 && (
        <Section title="On the panel">
          <ul>
            {panels.map(({ title, role }) => (
              <li key={title}>
                {title}
                <span className="text-muted">, as {role}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Recording">
        <RecordingForm mayRecord={mayRecord} secret={secret} />
      </Section>
      <p className="flex flex-wrap gap-x-6">
        {isOver && <a href={speakerLink({ eventId: event.id, personId: person.id })}>What guests said</a>}
        {isOut && <a href={`/events/${event.slug}`}>See the event’s page</a>}
        {isOut && !person.hiddenAt && <a href={`/people/${person.slug}`}>See your page</a>}
      </p>
    </div>
  );
}
