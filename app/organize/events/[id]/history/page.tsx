import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChangeList } from "@/components/history/change-list";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { findEditableEvent } from "@/lib/events/access";
import { listChanges, olderThanThese } from "@/lib/history/queries";

export const metadata: Metadata = { title: "History" };

export default async function EventHistoryPage({ params, searchParams }: PageProps<"/organize/events/[id]/history">) {
  const actor = await requireActor();
  const event = await findEditableEvent(actor, (await params).id);
  if (!event) notFound();
  const { after, done } = await searchParams;
  const changes = await listChanges(actor, { eventId: event.id }, new Date(), after);
  return (
    <>
      <PageHeading title="History">Who changed what. Guests are never named here.</PageHeading>
      {done === "back" && <Notice role="status">It is back where it was.</Notice>}
      <ChangeList changes={changes} timeZone={event.timeZone} olderHref={olderThanThese(changes)} />
    </>
  );
}
