import { notFound } from "next/navigation";
import { EventActs } from "@/components/events/event-acts";
import { EventFacts } from "@/components/events/event-facts";
import { EventLife } from "@/components/events/event-life";
import { RecapLacks } from "@/components/recaps/recap-lacks";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Tag } from "@/components/ui/tag";
import { requireActor } from "@/lib/access/viewer";
import { findEventOverview } from "@/lib/agenda/life-queries";
import { lifeOf } from "@/lib/agenda/life-rules";
import { isId } from "@/lib/platform/ids";
import { getCompleteness } from "@/lib/recaps/completeness-queries";

export default async function EventOverviewPage({ params }: PageProps<"/organize/events/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const event = isId(id) ? await findEventOverview(actor, id) : null;
  if (!event) notFound();
  const isOver = event.endsAt <= new Date() && event.status === "published";
  const completeness = isOver ? await getCompleteness(event) : null;
  const { steps, next } = lifeOf(event.facts, new Date());
  return (
    <>
      <PageHeading title={event.title} above={<Tag>{event.status}</Tag>}>
        {event.summary}
      </PageHeading>
      {event.status === "cancelled" && (
        <Notice title="Cancelled" tone="alarm">
          {event.cancelReason}
        </Notice>
      )}
      {steps.length > 0 && <EventLife eventId={event.id} steps={steps} />}
      {next && next.path !== "" && (
        <p>
          <ButtonLink href={`/organize/events/${event.id}${next.path}`}>{next.says}</ButtonLink>
        </p>
      )}
      {completeness && <RecapLacks eventId={event.id} completeness={completeness} />}
      <EventFacts event={event} />
      <EventActs event={event} isPublishingNext={next === null || next.path === ""} />
    </>
  );
}
