import { Time } from "@/components/site/time";
import type { ListedMail } from "@/lib/outbox/queries";
import { deliveryState, kindLabel, STATE_LABELS } from "@/lib/outbox/rules";
import { formatMoment } from "@/lib/platform/time";

/** Mails, latest first: what became of each, in the gutter. */
export function MailList({ mails, timeZone }: { mails: ListedMail[]; timeZone: string }) {
  return (
    <ul className="divide-y divide-hairline border-hairline border-y">
      {mails.map((mail) => (
        <li key={mail.id} className="grid gap-x-6 py-3 sm:grid-cols-[10rem_1fr]">
          <div className="text-small">
            <DeliveryWord mail={mail} />
            <Time at={mail.createdAt}>
              <span className="block font-mono text-muted">{formatMoment(mail.createdAt, timeZone, "short")}</span>
            </Time>
          </div>
          <div className="min-w-0">
            <a href={`/organize/outbox/${mail.id}`} className="font-semibold">
              {mail.subject}
            </a>
            <span className="block text-muted text-small">
              {kindLabel(mail.kind)} · to {mail.toName ? `${mail.toName}, ${mail.toAddress}` : mail.toAddress}
            </span>
            {mail.lastError && <span className="block text-alarm text-small">{mail.lastError}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** "Sent", "Waiting": an alarm only where somebody has to look. */
export function DeliveryWord({ mail }: { mail: ListedMail }) {
  const state = deliveryState(mail);
  return <span className={`block font-semibold ${state === "failed" ? "text-alarm" : ""}`}>{STATE_LABELS[state]}</span>;
}
