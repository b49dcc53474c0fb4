import type { Metadata } from "next";
import { UnknownCode } from "@/components/door/unknown-code";
import { PageHeading } from "@/components/ui/page-heading";
import { findRoom } from "@/lib/door/room-queries";

export const metadata: Metadata = { title: "Welcome", robots: { index: false, follow: false } };

/** The same for everybody: it tells nobody who has an RSVP. */
export default async function CountedPage({ params }: PageProps<"/check-in/[code]/counted">) {
  const room = await findRoom((await params).code, new Date());
  if (!room) return <UnknownCode />;
  return (
    <div className="grid max-w-form gap-8">
      <PageHeading title="You are counted. Welcome." above={room.event.title} />
      <p>
        <a href={`/events/${room.event.slug}`}>What happens tonight</a>
      </p>
    </div>
  );
}
