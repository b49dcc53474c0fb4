import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GuestRecord } from "@/components/attendance/guest-record";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { findGuest } from "@/lib/attendance/organizer-queries";
import { findEditableEvent } from "@/lib/events/access";
import { isId } from "@/lib/platform/ids";
import { listAnswersOf } from "@/lib/rsvp-questions/organizer-queries";

export const metadata: Metadata = { title: "Guest" };

type Props = PageProps<"/organize/events/[id]/guests/[rsvpId]">;

export default async function OneGuestPage({ params }: Props) {
  const actor = await requireActor();
  const { id, rsvpId } = await params;
  const event = await findEditableEvent(actor, id);
  const guest = event && isId(rsvpId) ? await findGuest(actor, event.id, rsvpId) : null;
  if (!event || !guest) notFound();
  return (
    <>
      <PageHeading
        title={guest.name || "A guest without a name"}
        above={<a href={`/organize/events/${event.id}/guests#guest-${guest.id}`}>Back to the guests</a>}
      />
      <GuestRecord guest={guest} event={event} said={await listAnswersOf(actor, event.id, guest.id)} />
    </>
  );
}
