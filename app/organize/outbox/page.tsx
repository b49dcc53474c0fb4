import type { Metadata } from "next";
import { MailList } from "@/components/outbox/mail-list";
import { NoSmtpNotice } from "@/components/outbox/no-smtp-notice";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { getCommunity } from "@/lib/community/queries";
import { listMails, MAILS_SHOWN } from "@/lib/outbox/queries";
import { SHOWN, type Shown } from "@/lib/outbox/rules";
import { settings } from "@/lib/platform/env";
import { isId } from "@/lib/platform/ids";

export const metadata: Metadata = { title: "Outbox" };

const PART_LABELS: Record<Shown, string> = { all: "All", waiting: "Waiting", sent: "Sent", refused: "Refused" };

const EMPTY: Record<Shown, { title: string; detail: string }> = {
  all: { title: "No mail yet", detail: "When a guest answers, their mail is here." },
  waiting: { title: "Nothing waits", detail: "Every mail has left, or was refused." },
  sent: { title: "Nothing was sent yet", detail: "A mail is here once a mail server took it." },
  refused: { title: "Nothing was refused", detail: "A mail that no server takes is here, with the reason." },
};

export default async function OutboxPage({ searchParams }: PageProps<"/organize/outbox">) {
  const actor = await requireActor();
  const { show: wanted, after, event } = await searchParams;
  const show = SHOWN.find((one) => one === wanted) ?? "all";
  const eventId = idIn(event);
  const [mails, { timeZone }] = await Promise.all([
    listMails(actor, { after: idIn(after), show, eventId }),
    getCommunity(),
  ]);
  const address = (part: Shown) =>
    addressOf({ ...(part !== "all" && { show: part }), ...(eventId && { event: eventId }) });
  const last = mails.at(-1);
  return (
    <>
      <PageHeading title="Outbox">
        {actor.isOwner ? "Every mail Hallway wrote, and what became of it." : "The mails about your chapters’ events."}
      </PageHeading>
      {!settings().SMTP_URL && <NoSmtpNotice />}
      <nav aria-label="Which mails">
        <ul className="flex flex-wrap gap-x-6">
          {SHOWN.map((part) => (
            <Choice key={part} href={address(part)} isCurrent={part === show}>
              {PART_LABELS[part]}
            </Choice>
          ))}
        </ul>
      </nav>
      {mails.length === 0 ? (
        <EmptyState title={EMPTY[show].title}>{EMPTY[show].detail}</EmptyState>
      ) : (
        <MailList mails={mails} timeZone={timeZone} />
      )}
      {last && mails.length === MAILS_SHOWN && (
        <p>
          <a href={addressOf({ show, ...(eventId && { event: eventId }), after: last.id })}>Older mails</a>
        </p>
      )}
    </>
  );
}

function idIn(asked: string | string[] | undefined): string | null {
  return typeof asked === "string" && isId(asked) ? asked : null;
}

function addressOf(query: Record<string, string>): string {
  const search = new URLSearchParams(query).toString();
  return search ? `/organize/outbox?${search}` : "/organize/outbox";
}

function Choice({ href, isCurrent, children }: { href: string; isCurrent: boolean; children: string }) {
  return (
    <li>
      <a
        href={href}
        aria-current={isCurrent ? "true" : undefined}
        className="inline-flex min-h-11 items-center aria-[current=true]:font-bold aria-[current=true]:text-ink aria-[current=true]:no-underline"
      >
        {children}
      </a>
    </li>
  );
}
