import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { EventSections } from "@/components/events/event-sections";
import { requireMember } from "@/lib/access/viewer";
import { findEventForRecap } from "@/lib/events/access";
import { canEditEvent } from "@/lib/events/policy";

type Props = { params: Promise<{ id: string }>; children: ReactNode };

export async function generateMetadata({ params }: Omit<Props, "children">): Promise<Metadata> {
  const event = await findEventForRecap(await requireMember(), (await params).id);
  if (!event) return { title: "Not found" };
  return { title: { default: event.title, template: `%s · ${event.title} · Organize` } };
}

/** What the pages of one event share: its name, and the way between them. Each page asks for the event itself. */
export default async function EventLayout({ params, children }: Props) {
  const actor = await requireMember();
  const event = await findEventForRecap(actor, (await params).id);
  if (!event) notFound();
  return (
    <div className="grid gap-8">
      <EventSections eventId={event.id} title={event.title} isForEditor={!canEditEvent(actor, event)} />
      <div id="part" tabIndex={-1} className="grid gap-8 outline-none">
        {children}
      </div>
    </div>
  );
}
