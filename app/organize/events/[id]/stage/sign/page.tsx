import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RoomSign } from "@/components/door/room-sign";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { findEditableEvent } from "@/lib/events/access";
import { queuePath } from "@/lib/lightning-talks/sign-up-rules";
import { absoluteUrl } from "@/lib/platform/env";
import { drawQr } from "@/lib/platform/qr";
import "../../guests/print/print.css";

export const metadata: Metadata = { title: "Sign for the room" };

/** The sign by which somebody in the room signs up for a lightning talk. */
export default async function LightningSignPage({ params }: PageProps<"/organize/events/[id]/stage/sign">) {
  const event = await findEditableEvent(await requireActor(), (await params).id);
  if (!event) notFound();
  const address = absoluteUrl(queuePath(event.slug));
  const { host, pathname } = new URL(address);
  return (
    <>
      <PageHeading title="Sign for the room">
        For the wall, or for the screen in a break: whoever points a phone at it signs up for a lightning talk, for as
        long as sign-up is open.
      </PageHeading>
      <RoomSign eventTitle={event.title} title="Give a lightning talk." address={address} drawing={drawQr(address)}>
        <span className="text-lead">Sign up here, without an account</span>
        <span className="[overflow-wrap:anywhere] font-mono">
          {host}
          {pathname}
        </span>
      </RoomSign>
    </>
  );
}
