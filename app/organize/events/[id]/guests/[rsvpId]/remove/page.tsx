import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { findGuest } from "@/lib/attendance/organizer-queries";
import { isId } from "@/lib/platform/ids";
import { removeRsvpAction } from "@/lib/rsvps/actions";

export const metadata: Metadata = { title: "Remove a guest" };

type Props = PageProps<"/organize/events/[id]/guests/[rsvpId]/remove">;

export default async function RemoveGuestPage({ params }: Props) {
  const actor = await requireActor();
  const { id, rsvpId } = await params;
  const guest = isId(id) && isId(rsvpId) ? await findGuest(actor, id, rsvpId) : null;
  if (!guest || ["cancelled", "declined"].includes(guest.status)) notFound();
  return (
    <>
      <PageHeading title={`Remove ${guest.name}?`}>
        {guest.email} is told by mail.{" "}
        {guest.status === "going" && "Before the start, the seat goes to the first in line."}
      </PageHeading>
      <ActionForm
        action={removeRsvpAction}
        hidden={{ eventId: id, rsvpId }}
        submit={`Remove ${guest.name}`}
        variant="danger"
      />
      <p>
        <a href={`/organize/events/${id}/guests`}>Keep them on the list</a>
      </p>
    </>
  );
}
