import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ThanksSection } from "@/components/messages/thanks-section";
import { DraftForm } from "@/components/recaps/draft-form";
import { GapList } from "@/components/recaps/gap-list";
import { PassageList } from "@/components/recaps/passage-list";
import { PreviewLink } from "@/components/recaps/preview-link";
import { RecapForm } from "@/components/recaps/recap-form";
import { RecapStanding } from "@/components/recaps/recap-standing";
import { ScheduleForm } from "@/components/recaps/schedule-form";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { RenewedBy } from "@/components/ui/renewed-by";
import { requireMember } from "@/lib/access/viewer";
import { findEventForRecap } from "@/lib/events/access";
import { canEditEvent } from "@/lib/events/policy";
import { findThanks } from "@/lib/messages/queries";
import { listMentionable, listPersonNames } from "@/lib/people/queries";
import { getCompleteness } from "@/lib/recaps/completeness-queries";
import { getRecapForEdit } from "@/lib/recaps/organizer-queries";
import { listProgramme } from "@/lib/recaps/programme-queries";
import { referableParts, tellingParts } from "@/lib/recaps/programme-rules";

export const metadata: Metadata = { title: "Recap" };

const DONE = new Map([
  ["saved", "Saved."],
  ["drafted", "Drafted from what was recorded. Nobody else sees it yet: read it, and add what only you know."],
  ["restored", "The earlier words are back. Those that stood here are in the history."],
  ["scheduled", "It publishes itself at the time you chose. You can go on writing until then."],
  ["unscheduled", "It does not publish itself any more."],
  ["shared", "The link is made. Whoever has it reads the recap as it stands."],
  ["unshared", "The link is closed, for everybody who has it."],
  ["published", "Saved and published. Everybody can read it now."],
  ["unpublished", "Saved, and a draft again. Its address comes back when you publish it."],
  ["event-is-draft", "Saved, but not published: the event is a draft itself. Publish the event first."],
]);

export default async function RecapPage({ params, searchParams }: PageProps<"/organize/events/[id]/recap">) {
  const actor = await requireMember();
  const event = await findEventForRecap(actor, (await params).id);
  if (!event) notFound();
  const [{ recap, passages }, completeness, programme, names, people, thanks] = await Promise.all([
    getRecapForEdit(event),
    getCompleteness(event),
    listProgramme(event, { isOver: true }),
    listPersonNames(),
    listMentionable(),
    findThanks(actor, event.id),
  ]);
  const done = DONE.get(String((await searchParams).done));
  const isWholeEvent = canEditEvent(actor, event);
  const isEmpty = !recap || recap.body.trim() === "";
  return (
    <>
      <PageHeading title="Recap">
        <RecapStanding eventId={event.id} recap={recap} />
      </PageHeading>
      {done && <Notice role="status">{done}</Notice>}
      {isEmpty && <DraftForm eventId={event.id} passages={passages} isEmpty />}
      <div className="grid gap-12 lg:grid-cols-[minmax(0,2fr)_minmax(16rem,1fr)]">
        {/* A form stands for the text it began with; what was typed since is kept in the browser, and put back. */}
        <RenewedBy mark={recap?.updatedAt.toISOString() ?? ""}>
          <RecapForm
            eventId={event.id}
            recap={recap}
            passages={passages}
            suggestedTitle={event.title}
            names={names}
            people={people}
            parts={referableParts(tellingParts(programme))}
          />
        </RenewedBy>
        <div className="grid content-start gap-10">
          <aside aria-labelledby="missing" className="grid content-start gap-3">
            <h2 id="missing" className="font-bold text-h3">
              What is still missing
            </h2>
            <GapList eventId={event.id} completeness={completeness} isForEditor={!isWholeEvent} />
          </aside>
          {recap && !recap.publishedAt && <ScheduleForm event={event} publishAt={recap.publishAt} now={new Date()} />}
          {recap && <PreviewLink eventId={event.id} url={recap.previewUrl} />}
          <PassageList passages={passages} />
          {!isEmpty && <DraftForm eventId={event.id} passages={passages} isEmpty={false} />}
          {isWholeEvent && recap?.publishedAt && <ThanksSection eventId={event.id} thanks={thanks} />}
        </div>
      </div>
    </>
  );
}
