import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintHeading } from "@/components/door/print-heading";
import { RoomSign } from "@/components/door/room-sign";
import { requireActor } from "@/lib/access/viewer";
import { getRoomOf } from "@/lib/door/room-queries";
import { roomOpensAt, showRoomCode } from "@/lib/door/room-rules";
import { findEditableEvent } from "@/lib/events/access";
import { drawQr } from "@/lib/platform/qr";
import { formatTime } from "@/lib/platform/time";

export const metadata: Metadata = { title: "Check-in sign" };

export default async function SignPage({ params }: PageProps<"/organize/events/[id]/guests/print/sign">) {
  const event = await findEditableEvent(await requireActor(), (await params).id);
  if (!event) notFound();
  const { code, address } = getRoomOf(event.id);
  const opens = formatTime(roomOpensAt(event), event.timeZone);
  return (
    <>
      <PrintHeading eventId={event.id} title="Check-in sign">
        For the wall, or for the screen before it begins: guests count themselves in with their own phones. It works
        from {opens} until the end of the event{event.status === "published" ? "" : ", once it is published"}.
      </PrintHeading>
      <RoomSign eventTitle={event.title} title="You are here? Check in." address={address} drawing={drawQr(address)}>
        <span className="text-lead text-muted">{new URL(address).host}/check-in/</span>
        <span className="font-bold font-mono text-h1">{showRoomCode(code)}</span>
      </RoomSign>
    </>
  );
}
