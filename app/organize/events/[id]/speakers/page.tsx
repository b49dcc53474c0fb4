import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SpeakerRow } from "@/components/speakers/speaker-row";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { findEditableEvent } from "@/lib/events/access";
import { listSpeakers } from "@/lib/speakers/organizer-queries";

export const metadata: Metadata = { title: "Speakers" };

export default async function SpeakersPage({ params }: PageProps<"/organize/events/[id]/speakers">) {
  const actor = await requireActor();
  const event = await findEditableEvent(actor, (await params).id);
  if (!event) notFound();
  const speakers = await listSpeakers(actor, event.id, new Date());
  const lacking = speakers.filter(({ missing }) => missing.length > 0).length;
  return (
    <>
      <PageHeading title="Speakers">
        {speakers.length > 0 &&
          (lacking === 0 ? "Nothing is missing." : `Something is missing of ${lacking} of ${speakers.length}.`)}
      </PageHeading>
      {speakers.length === 0 ? (
        <EmptyState title="Nobody is on stage yet">
          Whoever you put on the <a href={`/organize/events/${event.id}/agenda`}>agenda</a> stands here, and{" "}
          <a href={`/organize/events/${event.id}/proposals`}>proposals</a> you accept.
        </EmptyState>
      ) : (
        <>
          <p className="max-w-measure text-muted">
            A link lets somebody fill in their own page without an account: a few lines about them, a photo, abstract
            and slides, and whether they may be recorded. A day after the event it asks once for slides that are
            missing.
          </p>
          <ul className="divide-y divide-hairline border-hairline border-y">
            {speakers.map((speaker) => (
              <SpeakerRow key={speaker.id} speaker={speaker} event={event} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
