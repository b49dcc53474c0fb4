import { Time } from "@/components/site/time";
import type { SentMessage } from "@/lib/messages/queries";
import { segmentLabel } from "@/lib/messages/rules";
import { formatMoment } from "@/lib/platform/time";

/** What was written to guests, latest first; the words fold out. */
export function MessageList({ messages, timeZone }: { messages: SentMessage[]; timeZone: string }) {
  return (
    <ul className="divide-y divide-hairline border-hairline border-y">
      {messages.map((message) => (
        <li key={message.id} className="grid gap-x-6 py-3 sm:grid-cols-[10rem_1fr]">
          <Time at={message.createdAt}>
            <span className="font-mono text-muted text-small">
              {formatMoment(message.createdAt, timeZone, "short")}
            </span>
          </Time>
          <details className="min-w-0">
            <summary className="min-h-11 cursor-pointer">
              <span className="font-semibold">{message.subject}</span>
              <span className="block text-muted text-small">
                {segmentLabel(message.segment)}, {message.recipients}
                {message.sentBy?.name && ` · by ${message.sentBy.name}`}
              </span>
            </summary>
            <p className="max-w-measure whitespace-pre-line py-3">{message.body}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
