import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CallForm } from "@/components/proposals/call-form";
import { ProposalList } from "@/components/proposals/proposal-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { findEditableEvent } from "@/lib/events/access";
import { findCall, listProposals } from "@/lib/proposals/organizer-queries";
import { deadlineLine, notTakenSentence, whyNotTaken } from "@/lib/proposals/rules";

export const metadata: Metadata = { title: "Proposals" };

export default async function ProposalsPage({ params }: PageProps<"/organize/events/[id]/proposals">) {
  const actor = await requireActor();
  const event = await findEditableEvent(actor, (await params).id);
  if (!event) notFound();
  const [call, proposals] = await Promise.all([findCall(event.id), listProposals(actor, event.id)]);
  const now = new Date();
  const called = { ...event, callForTalks: call };
  // A draft's call opens with its page.
  const reason = whyNotTaken({ ...called, status: event.status === "draft" ? "published" : event.status }, now);
  const isOpen = reason === null;
  return (
    <>
      <PageHeading title="Proposals">
        {isOpen && `Talks may be offered until ${deadlineLine(called)}.`}
        {call && reason !== null && notTakenSentence(reason, called)}
      </PageHeading>
      {isOpen &&
        (event.status === "draft" ? (
          <p>The form for speakers is there once you announce the event.</p>
        ) : (
          <p>
            Speakers find the form on the event’s page:{" "}
            <a href={`/events/${event.slug}/propose`} className="[overflow-wrap:anywhere]">
              /events/{event.slug}/propose
            </a>
          </p>
        ))}
      {proposals.length > 0 ? (
        <ProposalList proposals={proposals} event={event} />
      ) : (
        <EmptyState title={call ? "Nobody offered a talk yet" : "You ask for no talks"}>
          {call
            ? "What is offered stands here, and a mail tells you of it within an hour."
            : "Open a call, and anybody can offer a talk on the event’s page, without an account."}
        </EmptyState>
      )}
      <section aria-labelledby="call" className="grid gap-6 border-ink border-t-2 pt-4">
        <h2 id="call" className="font-bold text-h2 tracking-tight">
          The call for talks
        </h2>
        {event.status === "cancelled" || event.startsAt <= now ? (
          <p className="text-muted">
            {notTakenSentence(event.status === "cancelled" ? "cancelled" : "started", called)}
          </p>
        ) : (
          <CallForm event={event} call={call} isOpen={isOpen} />
        )}
      </section>
    </>
  );
}
