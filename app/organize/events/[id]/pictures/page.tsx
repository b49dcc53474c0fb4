import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PictureEntry } from "@/components/gallery/picture-entry";
import { UploadForm } from "@/components/gallery/upload-form";
import { UploadProgress } from "@/components/gallery/upload-progress";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { requireMember } from "@/lib/access/viewer";
import { findEventForRecap } from "@/lib/events/access";
import { listPicturesForEdit } from "@/lib/gallery/queries";

export const metadata: Metadata = { title: "Pictures" };

const DONE = new Map([
  ["described", "Saved."],
  ["removed", "The picture is gone."],
]);

export default async function PicturesPage({ params, searchParams }: PageProps<"/organize/events/[id]/pictures">) {
  const event = await findEventForRecap(await requireMember(), (await params).id);
  if (!event) notFound();
  const pictures = await listPicturesForEdit(event);
  const shown = pictures.filter(({ isInGallery }) => isInGallery);
  const { done, added } = await searchParams;
  const said = added ? "Added." : DONE.get(String(done));
  return (
    <>
      <PageHeading title="Pictures">
        <a href={`/organize/events/${event.id}/recap`}>The recap</a> shows them below its programme, in this order.
      </PageHeading>
      {said && <Notice role="status">{said}</Notice>}
      {pictures.length === 0 ? (
        <p className="text-muted">There are none yet. Who took some on the night?</p>
      ) : (
        <ol className="grid gap-6">
          {pictures.map((entry) => (
            <PictureEntry
              key={entry.pictureId}
              eventId={event.id}
              entry={entry}
              isFirst={entry === shown[0]}
              isLast={entry === shown.at(-1)}
            />
          ))}
        </ol>
      )}
      <section aria-labelledby="add" className="grid gap-4 border-ink border-t-2 pt-6">
        <h2 id="add" className="font-bold text-h2">
          Add pictures
        </h2>
        <UploadForm eventId={event.id}>
          <UploadProgress eventId={event.id} fileName="pictures" />
        </UploadForm>
      </section>
    </>
  );
}
