import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ErasedGuest } from "@/components/privacy/erased-guest";
import { YourData } from "@/components/privacy/your-data";
import { GuestActs } from "@/components/rsvps/guest-acts";
import { GuestAfterwards } from "@/components/rsvps/guest-afterwards";
import { GuestAnswers } from "@/components/rsvps/guest-answers";
import { GuestFacts } from "@/components/rsvps/guest-facts";
import { PageHeading } from "@/components/ui/page-heading";
import { whyNoFeedback } from "@/lib/feedback/rules";
import { findGuestAnswers } from "@/lib/rsvps/answer-queries";
import { findGuestRsvp } from "@/lib/rsvps/queries";
import { guestHeadline, whyFinal } from "@/lib/rsvps/rules";

// The address of this page is its key: it goes to no search engine and to no other site.
export const metadata: Metadata = {
  title: "Your RSVP",
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

/** A guest's own page. Reading it changes nothing: mail scanners press links. */
export default async function GuestPage({ params }: PageProps<"/rsvp/[secret]">) {
  const { secret } = await params;
  const rsvp = await findGuestRsvp(secret);
  if (!rsvp) notFound();
  if (rsvp.erasedAt) return <ErasedGuest event={rsvp.event} />;
  const now = new Date();
  const answers = await findGuestAnswers(secret, now);
  const final = whyFinal(rsvp.event, now);
  const { headline, detail } = guestHeadline(rsvp);
  return (
    <div className="grid max-w-measure gap-8">
      <PageHeading title={headline} above={rsvp.event.title}>
        <p>{detail}</p>
      </PageHeading>
      <GuestFacts rsvp={rsvp} />
      {answers && <GuestAnswers page={answers} secret={secret} />}
      {rsvp.status !== "cancelled" && <GuestActs rsvp={rsvp} secret={secret} final={final} />}
      {whyNoFeedback(rsvp, now) === null && <GuestAfterwards secret={secret} />}
      <YourData secret={secret} isAhead={final === null && rsvp.status !== "cancelled"} />
      <p>
        <a href={`/events/${rsvp.event.slug}`}>
          {rsvp.status === "cancelled" ? "RSVP again on" : "See"} the event’s page
        </a>
      </p>
    </div>
  );
}
