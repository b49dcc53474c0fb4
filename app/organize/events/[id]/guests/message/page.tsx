import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MessageForm } from "@/components/messages/message-form";
import { MessageList } from "@/components/messages/message-list";
import { NoSmtpNotice } from "@/components/outbox/no-smtp-notice";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { findEditableEvent } from "@/lib/events/access";
import { countSegments, listMessages } from "@/lib/messages/queries";
import { settings } from "@/lib/platform/env";

export const metadata: Metadata = { title: "Write to guests" };

export default async function MessagePage({ params, searchParams }: PageProps<"/organize/events/[id]/guests/message">) {
  const actor = await requireActor();
  const event = await findEditableEvent(actor, (await params).id);
  if (!event) notFound();
  const [reach, messages] = await Promise.all([countSegments(actor, event.id), listMessages(actor, event.id)]);
  const sent = Number((await searchParams).sent);
  const isOver = event.endsAt <= new Date();
  return (
    <>
      <PageHeading title="Write to guests" above={<a href={`/organize/events/${event.id}/guests`}>Guests</a>}>
        Answers come to your own address. Who wants no messages is left out.
      </PageHeading>
      {sent > 0 && <Notice role="status">{`Sent to ${sent === 1 ? "1 guest" : `${sent} guests`}.`}</Notice>}
      {!settings().SMTP_URL && <NoSmtpNotice />}
      {event.status === "draft" ? (
        <EmptyState title="Nobody to write to">Guests answer once the event is published.</EmptyState>
      ) : (
        <MessageForm
          eventId={event.id}
          messageId={randomUUID()}
          reach={reach}
          segment={isOver && reach.came.recipients > 0 ? "came" : "going"}
        />
      )}
      {messages.length > 0 && (
        <section aria-labelledby="sent" className="grid gap-4">
          <h2 id="sent" className="font-bold text-h3">
            Sent
          </h2>
          <MessageList messages={messages} timeZone={event.timeZone} />
        </section>
      )}
    </>
  );
}
