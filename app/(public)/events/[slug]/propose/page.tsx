import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProposalForm } from "@/components/proposals/proposal-form";
import { Time } from "@/components/site/time";
import { PageHeading } from "@/components/ui/page-heading";
import { Prose } from "@/components/ui/prose";
import { hasCodeOfConduct } from "@/lib/community/queries";
import { renderMarkdown } from "@/lib/platform/markdown";
import { formatMoment, zoneLabel } from "@/lib/platform/time";
import { findEventToProposeTo } from "@/lib/proposals/queries";
import { notTakenSentence, whyNotTaken } from "@/lib/proposals/rules";

type Props = PageProps<"/events/[slug]/propose">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = await findEventToProposeTo((await params).slug);
  if (!event) return {};
  return {
    title: `Give a talk at ${event.title}`,
    description: `The call for talks of ${event.title}.`,
    alternates: { canonical: `/events/${event.slug}/propose` },
  };
}

/** The call for talks of an event, and the form that anybody may send. */
export default async function ProposePage({ params }: Props) {
  const event = await findEventToProposeTo((await params).slug);
  if (!event) notFound();
  const now = new Date();
  const { id, slug, title, timeZone, startsAt, callForTalks } = event;
  const reason = whyNotTaken(event, now);
  return (
    <article className="grid max-w-measure gap-10">
      <PageHeading title="Give a talk" above={<a href={`/events/${slug}`}>{title}</a>}>
        <p>
          <Time at={startsAt} timeZone={timeZone}>
            {formatMoment(startsAt, timeZone)} ({zoneLabel(startsAt, timeZone)})
          </Time>
        </p>
      </PageHeading>
      {callForTalks && <Prose html={renderMarkdown(callForTalks.text, { idPrefix: "call", topHeading: 2 })} />}
      {callForTalks && reason === null && (
        <p className="font-semibold">
          You need no account. Offer your talk until{" "}
          <Time at={callForTalks.closesAt} timeZone={timeZone}>
            {formatMoment(callForTalks.closesAt, timeZone)} ({zoneLabel(callForTalks.closesAt, timeZone)})
          </Time>
        </p>
      )}
      <ProposalForm
        eventId={id}
        closed={reason && notTakenSentence(reason, event)}
        hasConduct={await hasCodeOfConduct()}
        now={now}
      />
    </article>
  );
}
