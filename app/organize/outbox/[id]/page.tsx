import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeliveryWord } from "@/components/outbox/mail-list";
import { ActionForm } from "@/components/ui/action-form";
import { DefinitionRow } from "@/components/ui/definition-row";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/viewer";
import { getCommunity } from "@/lib/community/queries";
import { resendMailAction } from "@/lib/outbox/actions";
import { findMail } from "@/lib/outbox/queries";
import { kindLabel } from "@/lib/outbox/rules";
import { settings } from "@/lib/platform/env";
import { isId } from "@/lib/platform/ids";
import { formatMoment } from "@/lib/platform/time";

export const metadata: Metadata = { title: "A mail" };

export default async function MailPage({ params }: PageProps<"/organize/outbox/[id]">) {
  const actor = await requireActor();
  const { id } = await params;
  const mail = isId(id) ? await findMail(actor, id) : null;
  if (!mail) notFound();
  const { timeZone } = await getCommunity();
  const when = (at: Date) => formatMoment(at, timeZone);
  return (
    <>
      <PageHeading title={mail.subject} above={<a href="/organize/outbox">Outbox</a>} />
      <dl className="max-w-measure">
        <DefinitionRow term="What">{kindLabel(mail.kind)}</DefinitionRow>
        <DefinitionRow term="To">
          {mail.toName} <span className="text-muted">{mail.toAddress}</span>
        </DefinitionRow>
        {mail.calendarMethod && (
          <DefinitionRow term="Calendar">
            {mail.calendarMethod === "CANCEL" ? "Takes the entry out" : "Puts the entry in, or moves it"}
          </DefinitionRow>
        )}
        <DefinitionRow term="Written">{when(mail.createdAt)}</DefinitionRow>
        <DefinitionRow term="Delivery">
          <DeliveryWord mail={mail} />
          {mail.sentAt && when(mail.sentAt)}
          {mail.attempts > 0 && !mail.sentAt && `${mail.attempts === 1 ? "1 attempt" : `${mail.attempts} attempts`}. `}
          {mail.lastError}
        </DefinitionRow>
      </dl>
      {settings().SMTP_URL && !mail.sentAt && (
        <ActionForm action={resendMailAction} hidden={{ mailId: mail.id }} submit="Try again now" variant="quiet" />
      )}
      <section aria-labelledby="look" className="grid gap-4">
        <h2 id="look" className="font-bold text-h3">
          How it looks
        </h2>
        {/* No script runs in it, no form is sent from it, and it opens nothing. */}
        <iframe
          title={`The mail “${mail.subject}”`}
          sandbox=""
          srcDoc={mail.html}
          className="h-[44rem] w-full max-w-measure border border-hairline"
        />
      </section>
      <section aria-labelledby="text" className="grid gap-4">
        <h2 id="text" className="font-bold text-h3">
          As plain text
        </h2>
        <pre className="max-w-measure overflow-x-auto whitespace-pre-wrap border-hairline border-y py-4 font-mono text-small">
          {mail.text}
        </pre>
      </section>
    </>
  );
}
