import type { Metadata } from "next";
import { UnknownLink } from "@/components/rsvps/unknown-link";
import { ActionForm } from "@/components/ui/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { wishForMailsAction } from "@/lib/messages/actions";
import { findMailWish } from "@/lib/messages/queries";
import { guestPath } from "@/lib/rsvps/guest-rules";

// The address of this page is its key: it goes to no search engine and to no other site.
export const metadata: Metadata = {
  title: "Mails about this event",
  robots: { index: false, follow: false },
  referrer: "same-origin",
};

/** Where a guest ends reminders and messages, and wants them again. Reading it changes nothing. */
export default async function MailsPage({ params }: PageProps<"/rsvp/[secret]/mails">) {
  const { secret } = await params;
  const wish = await findMailWish(secret);
  if (!wish) return <UnknownLink />;
  const isOff = wish.unsubscribedAt !== null;
  return (
    <div className="grid max-w-measure gap-8">
      <PageHeading
        title={isOff ? "You get no reminders and messages" : "You get reminders and messages"}
        above={wish.event.title}
      >
        <p>
          {isOff
            ? "What concerns your seat still comes: when you move up from the waitlist, or the event moves or is cancelled."
            : "About this event: reminders before it, what the organizers write, and thanks with the recap. Without them, what concerns your seat still comes."}
        </p>
      </PageHeading>
      <ActionForm
        action={wishForMailsAction}
        hidden={{ secret, wants: isOff ? "all" : "none" }}
        submit={isOff ? "Send them again" : "Send no more of these"}
      />
      <p>
        <a href={guestPath(secret)}>See your RSVP</a>
      </p>
    </div>
  );
}
