import type { Metadata } from "next";
import { ErasedGuest } from "@/components/privacy/erased-guest";
import { YourData } from "@/components/privacy/your-data";
import { GuestActs } from "@/components/rsvps/guest-acts";
import { GuestAfterwards } from "@/components/rsvps/guest-afterwards";
import { GuestAnswers } from "@/components/rsvps/guest-answers";
import { GuestCompany } from "@/components/rsvps/guest-company";
import { GuestFacts } from "@/components/rsvps/guest-facts";
import { GuestTicket } from "@/components/rsvps/guest-ticket";
import { UnknownLink } from "@/components/rsvps/unknown-link";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { whyNoFeedback } from "@/lib/feedback/rules";
import { findGuestAnswers } from "@/lib/rsvps/answer-queries";
import { findGuestRsvp } from "@/lib/rsvps/guest-queries";
import { guestHeadline } from "@/lib/rsvps/guest-rules";
import { findPartyChoices } from "@/lib/rsvps/party-queries";
import { whyClosed, whyFinal } from "@/lib/rsvps/rules";

// The address of this page is its key: it goes to no search engine and to no other site.
export const metadata: Metadata = {
  title: "Your RSVP",
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

/** A guest's own page. Reading it changes nothing: mail scanners press links. */
export default async function GuestPage({ params }: PageProps<"/rsvp/[secret]">) {
  const { secret } = await params;
  const now = new Date();
  const rsvp = await findGuestRsvp(secret, now);
  if (!rsvp) return <UnknownLink />;
  if (rsvp.erasedAt) return <ErasedGuest event={rsvp.event} />;
  const [answers, party] = await Promise.all([findGuestAnswers(secret, now), findPartyChoices(secret, now)]);
  const final = whyFinal(rsvp.event, now);
  const { headline, detail } = guestHeadline(rsvp, now);
  const { event, ticket, company } = rsvp;
  const mayComeBack = rsvp.status === "cancelled" && whyClosed(event, now) === null;
  const isOpen = rsvp.status !== "cancelled" && rsvp.status !== "declined";
  const eventPath = `/events/${event.slug}`;
  return (
    <div className="grid max-w-measure gap-8">
      <PageHeading title={headline} above={<a href={eventPath}>{event.title}</a>}>
        <p>{detail}</p>
      </PageHeading>
      <GuestAfterwards secret={secret} mayTell={whyNoFeedback(rsvp, now) === null} recapSlug={event.recapSlug} />
      {mayComeBack && (
        <p>
          <ButtonLink href={`${eventPath}#rsvp`}>RSVP again</ButtonLink>
        </p>
      )}
      {event.joinUrl && (
        <p>
          <ButtonLink href={event.joinUrl}>Join online</ButtonLink>
        </p>
      )}
      {ticket && <GuestTicket rsvp={rsvp} ticket={ticket} />}
      <GuestFacts rsvp={rsvp} secret={secret} />
      {company && <GuestCompany company={company} />}
      {answers && <GuestAnswers page={answers} secret={secret} />}
      {rsvp.status !== "cancelled" && <GuestActs rsvp={rsvp} party={party} secret={secret} final={final} />}
      <YourData secret={secret} isAhead={final === null && isOpen} />
      <p>
        <a href={eventPath}>See the event’s page</a>
      </p>
    </div>
  );
}
