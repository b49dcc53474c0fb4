import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ThanksSection } from "@/components/messages/thanks-section";
import { GapList } from "@/components/recaps/gap-list";
import { RecapForm } from "@/components/recaps/recap-form";
import { RecapStanding } from "@/components/recaps/recap-standing";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { requireMember } from "@/lib/access/viewer";
import { findEventForRecap } from "@/lib/events/access";
import { findThanks } from "@/lib/messages/queries";
import { listPersonNames } from "@/lib/people/queries";
import { findRecapForEdit, getRecordedEvening } from "@/lib/recaps/organizer-queries";
import { findGaps, textOf } from "@/lib/recaps/rules";

export const metadata: Metadata = { title: "Recap" };

const DONE: Record<string, string> = {
  saved: "Saved.",
  published: "Saved and published. Everybody can read it now.",
  unpublished: "Saved, and a draft again. Its address comes back when you publish it.",
  "event-is-draft": "Saved, but not published: the event is a draft itself. Publish the event first.",
};

export default async function RecapPage({ params, searchParams }: PageProps<"/organize/events/[id]/recap">) {
  const actor = await requireMember();
  const event = await findEventForRecap(actor, (await params).id);
  if (!event) notFound();
  const [recap, evening, names, thanks] = await Promise.all([
    findRecapForEdit(event),
    getRecordedEvening(event),
    listPersonNames(),
    findThanks(actor, event.id),
  ]);
  const done = DONE[String((await searchParams).done)];
  return (
    <>
      <PageHeading title="Recap">
        <RecapStanding eventId={event.id} recap={recap} />
      </PageHeading>
      {done && <Notice role="status">{done}</Notice>}
      <div className="grid gap-12 lg:grid-cols-[minmax(0,2fr)_minmax(16rem,1fr)]">
        <RecapForm eventId={event.id} recap={recap} suggestedTitle={event.title} names={names} />
        <div className="grid content-start gap-10">
          <aside aria-labelledby="missing" className="grid content-start gap-3">
            <h2 id="missing" className="font-bold text-h3">
              What is still missing
            </h2>
            <GapList eventId={event.id} gaps={findGaps(evening, textOf(recap))} />
          </aside>
          {recap?.publishedAt && <ThanksSection eventId={event.id} thanks={thanks} />}
        </div>
      </div>
    </>
  );
}
