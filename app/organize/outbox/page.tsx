import type { Metadata } from "next";
import { MailList } from "@/components/outbox/mail-list";
import { NoSmtpNotice } from "@/components/outbox/no-smtp-notice";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { getCommunity } from "@/lib/community/queries";
import { listMails, MAILS_SHOWN } from "@/lib/outbox/queries";
import { settings } from "@/lib/platform/env";
import { isId } from "@/lib/platform/ids";

export const metadata: Metadata = { title: "Outbox" };

export default async function OutboxPage({ searchParams }: PageProps<"/organize/outbox">) {
  const actor = await requireActor();
  const { show, after: asked } = await searchParams;
  const onlyUnsent = show === "unsent";
  const after = typeof asked === "string" && isId(asked) ? asked : null;
  const [mails, { timeZone }] = await Promise.all([listMails(actor, { after, onlyUnsent }), getCommunity()]);
  const last = mails.at(-1);
  return (
    <>
      <PageHeading title="Outbox">
        {actor.isOwner ? "Every mail Hallway wrote, and what became of it." : "The mails about your chapters’ events."}
      </PageHeading>
      {!settings().SMTP_URL && <NoSmtpNotice />}
      <nav aria-label="Which mails">
        <ul className="flex gap-6">
          <Choice href="/organize/outbox" isCurrent={!onlyUnsent}>
            All
          </Choice>
          <Choice href="/organize/outbox?show=unsent" isCurrent={onlyUnsent}>
            Not sent
          </Choice>
        </ul>
      </nav>
      {mails.length === 0 ? (
        <EmptyState title={onlyUnsent ? "Every mail was sent" : "No mail yet"}>
          {onlyUnsent ? "Nothing waits, and nothing was refused." : "When a guest answers, their mail is here."}
        </EmptyState>
      ) : (
        <MailList mails={mails} timeZone={timeZone} />
      )}
      {last && mails.length === MAILS_SHOWN && (
        <p>
          <a href={`/organize/outbox?${onlyUnsent ? "show=unsent&" : ""}after=${last.id}`}>Older mails</a>
        </p>
      )}
    </>
  );
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
