import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TurnoutReport } from "@/components/turnout/turnout-report";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { findSeriesTurnout } from "@/lib/turnout/queries";

export const metadata: Metadata = { title: "Turnout of a series" };

export default async function SeriesTurnoutPage({ params }: PageProps<"/organize/series/[id]/turnout">) {
  const actor = await requireActor();
  const series = await findSeriesTurnout(actor, (await params).id, new Date());
  if (!series) notFound();
  return (
    <>
      <PageHeading title="Turnout" above={series.name}>
        {!actor.isOwner && "The events you host in this series."}
      </PageHeading>
      <TurnoutReport events={series.events} />
    </>
  );
}
