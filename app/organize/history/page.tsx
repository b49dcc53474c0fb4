import type { Metadata } from "next";
import { ChangeList } from "@/components/history/change-list";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { getCommunity } from "@/lib/community/queries";
import { listChanges, olderThanThese } from "@/lib/history/queries";

export const metadata: Metadata = { title: "History" };

export default async function HistoryPage({ searchParams }: PageProps<"/organize/history">) {
  const actor = await requireActor();
  const [changes, { timeZone }] = await Promise.all([
    listChanges(actor, "installation", new Date(), (await searchParams).after),
    getCommunity(),
  ]);
  return (
    <>
      <PageHeading title="History">
        {actor.isOwner ? "Who changed what, anywhere." : "Who changed what in your chapters and their events."}
      </PageHeading>
      <ChangeList changes={changes} timeZone={timeZone} olderHref={olderThanThese(changes)} />
    </>
  );
}
