import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DecisionForms } from "@/components/proposals/decision-forms";
import { ProposalReading } from "@/components/proposals/proposal-reading";
import { Section } from "@/components/site/section";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { findEditableEvent } from "@/lib/events/access";
import { fingerprintOf } from "@/lib/platform/fingerprint";
import { formatDate } from "@/lib/platform/time";
import { reconsiderProposalAction } from "@/lib/proposals/actions";
import { findProposal, listNamesakes, listOtherEvents } from "@/lib/proposals/organizer-queries";
import { STATUS_LABELS } from "@/lib/proposals/rules";
import { proposalTexts } from "@/lib/proposals/texts";

export const metadata: Metadata = { title: "A proposal" };

export default async function ProposalPage({ params }: PageProps<"/organize/events/[id]/proposals/[proposalId]">) {
  const actor = await requireActor();
  const { id, proposalId } = await params;
  const event = await findEditableEvent(actor, id);
  const proposal = event && (await findProposal(actor, event.id, proposalId));
  if (!event || !proposal) notFound();
  const { status, title, name, decidedAt, decidedBy, movedFrom, agendaItemId } = proposal;
  const [namesakes, events] = await Promise.all([
    listNamesakes(proposal),
    listOtherEvents(actor, event.id, new Date()),
  ]);
  const desk = `/organize/events/${event.id}/proposals`;
  return (
    <>
      <PageHeading title={title} above={<a href={desk}>All proposals</a>}>
        <p>
          {STATUS_LABELS[status]}
          {decidedAt && ` on ${formatDate(decidedAt, event.timeZone)}`}
          {decidedBy?.name && ` by ${decidedBy.name}`}
          {movedFrom && `, first offered to “${movedFrom.title}”`}.
        </p>
      </PageHeading>
      <ProposalReading proposal={proposal} />
      {status === "proposed" && (
        <Section title="Decide">
          <DecisionForms
            proposalId={proposal.id}
            seen={fingerprintOf(proposalTexts(proposal))}
            name={name}
            namesakes={namesakes}
            events={events}
          />
        </Section>
      )}
      {status === "declined" && (
        <ActionForm
          action={reconsiderProposalAction}
          submit="Take the decline back"
          variant="quiet"
          hidden={{ proposalId: proposal.id }}
        >
          <p className="max-w-measure">It is to be decided again then, and a mail tells {name}.</p>
        </ActionForm>
      )}
      {status === "accepted" && agendaItemId && (
        <p className="flex flex-wrap gap-x-6">
          <a href={`/organize/events/${event.id}/agenda/${agendaItemId}`}>Its place on the agenda</a>
          <a href={`/organize/events/${event.id}/speakers`}>Its speaker’s link</a>
        </p>
      )}
    </>
  );
}
