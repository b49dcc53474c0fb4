import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Differences } from "@/components/recaps/differences";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireMember } from "@/lib/access/viewer";
import { findEventForRecap } from "@/lib/events/access";
import { formatMoment, zoneLabel } from "@/lib/platform/time";
import { restoreRevisionAction } from "@/lib/recaps/actions";
import { getRecapForEdit } from "@/lib/recaps/organizer-queries";
import { findRevision } from "@/lib/recaps/revision-queries";

export const metadata: Metadata = { title: "What was changed in the recap" };

export default async function RevisionPage({ params }: PageProps<"/organize/events/[id]/recap/history/[revisionId]">) {
  const actor = await requireMember();
  const { id, revisionId } = await params;
  const event = await findEventForRecap(actor, id);
  const found = event && (await findRevision(actor, event.id, revisionId));
  if (!found) notFound();
  const { revision, before, isLatest } = found;
  const { recap } = await getRecapForEdit(event);
  return (
    <>
      <PageHeading
        title={formatMoment(revision.savedAt, event.timeZone)}
        above={<a href={`/organize/events/${event.id}/recap/history`}>Earlier words</a>}
      >
        {zoneLabel(revision.savedAt, event.timeZone)}. {revision.savedByName || "Somebody"} saved this.{" "}
        {before ? "What was taken out is struck through, what was put in is underlined." : "These are the first words."}
      </PageHeading>
      <Differences before={before} after={revision} />
      {isLatest ? (
        <p className="text-muted">These are the words as they stand.</p>
      ) : (
        <ActionForm
          action={restoreRevisionAction}
          submit={recap?.publishedAt ? "Restore these words for everybody" : "Restore these words"}
          hidden={{ eventId: event.id, revisionId, seenAt: recap?.updatedAt.toISOString() ?? "" }}
        >
          <p>The words as they were then come back. Those of now stay in the history.</p>
        </ActionForm>
      )}
    </>
  );
}
