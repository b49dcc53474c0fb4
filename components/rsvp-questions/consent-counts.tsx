import type { AnswerSummary } from "@/lib/rsvp-questions/organizer-queries";
import { CONSENTS } from "@/lib/rsvp-questions/rules";
import { CountBar } from "./count-bar";

/** How many agreed to what. */
export function ConsentCounts({ consents, guests }: Pick<AnswerSummary, "consents" | "guests">) {
  if (consents.length === 0) return null;
  return (
    <section aria-labelledby="consents" className="grid max-w-measure gap-3">
      <h2 id="consents" className="font-bold text-h3">
        Consents
      </h2>
      <dl className="border-hairline border-t pt-1">
        {consents.map(({ kind, count }) => (
          <CountBar key={kind} label={CONSENTS[kind].name} count={count} of={guests} />
        ))}
      </dl>
    </section>
  );
}
