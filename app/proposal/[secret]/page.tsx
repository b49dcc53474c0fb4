import type { Metadata } from "next";
import { OpenProposal } from "@/components/proposals/own-proposal";
import { ProposalData } from "@/components/proposals/proposal-data";
import { ProposalReading } from "@/components/proposals/proposal-reading";
import { OpensNothing } from "@/components/site/opens-nothing";
import { Section } from "@/components/site/section";
import { PageHeading } from "@/components/ui/page-heading";
import { findOwnProposal } from "@/lib/proposals/queries";
import { proposalHeadline } from "@/lib/proposals/rules";

// The address of this page is its key: it goes to no search engine and to no other site.
export const metadata: Metadata = {
  title: "Your talk",
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

/** A talk for whoever offered it. Reading it changes nothing: mail scanners press links. */
export default async function OwnProposalPage({ params }: PageProps<"/proposal/[secret]">) {
  const { secret } = await params;
  const proposal = await findOwnProposal(secret);
  if (!proposal) {
    return (
      <OpensNothing
        title="This link opens no talk"
        why="Perhaps a part of it was lost on the way, or the talk was erased. If the call for talks is open, send the same talk again: its link comes again."
      />
    );
  }
  const { event, status, movedFrom } = proposal;
  const { headline, detail } = proposalHeadline(status);
  const isOut = event.status !== "draft";
  return (
    <div className="grid max-w-measure gap-10">
      <PageHeading title={headline} above={isOut ? <a href={`/events/${event.slug}`}>{event.title}</a> : event.title}>
        <p>{detail}</p>
        {movedFrom && status === "proposed" && (
          <p className="mt-2">
            You offered it to “{movedFrom.title}”. Its organizers would rather have it at “{event.title}”.
          </p>
        )}
      </PageHeading>
      <Section title={proposal.title}>
        {status === "proposed" ? (
          <OpenProposal proposal={proposal} secret={secret} />
        ) : (
          <ProposalReading proposal={proposal} />
        )}
      </Section>
      <ProposalData secret={secret} isPublished={status === "accepted"} />
      {isOut && (
        <p>
          <a href={`/events/${event.slug}`}>See the event’s page</a>
        </p>
      )}
    </div>
  );
}
