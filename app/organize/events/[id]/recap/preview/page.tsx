import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecapArticle } from "@/components/recaps/recap-article";
import { Notice } from "@/components/ui/notice";
import { requireMember } from "@/lib/access/viewer";
import { findEventForRecap } from "@/lib/events/access";
import { findRecapPreview } from "@/lib/recaps/queries";

export const metadata: Metadata = { title: "Preview" };

export default async function RecapPreviewPage({ params }: PageProps<"/organize/events/[id]/recap/preview">) {
  const event = await findEventForRecap(await requireMember(), (await params).id);
  const recap = event && (await findRecapPreview(event));
  if (!recap) notFound();
  return (
    <>
      <Notice>
        The recap as it was saved last. <a href={`/organize/events/${event.id}/recap`}>Back to writing</a>
      </Notice>
      <RecapArticle recap={recap} now={new Date()} />
    </>
  );
}
