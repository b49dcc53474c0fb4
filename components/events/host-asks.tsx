import { ActionForm } from "@/components/ui/action-form";
import { answerAskAction } from "@/lib/events/actions";
import type { listAsks } from "@/lib/events/host-queries";
import { formatMoment, zoneLabel } from "@/lib/platform/time";

type Props = { asks: Awaited<ReturnType<typeof listAsks>> };

/** What other chapters ask one's own to host along, each with a yes and a no. */
export function HostAsks({ asks }: Props) {
  if (asks.length === 0) return null;
  return (
    <section aria-labelledby="asked" className="grid gap-4">
      <h2 id="asked" className="font-bold text-h3">
        Host it together?
      </h2>
      <ul className="divide-y divide-hairline border-hairline border-y">
        {asks.map(({ id, eventId, chapterId, chapterName, askedBy, hostNames, event }) => (
          <li key={id} className="grid gap-3 py-4">
            <div className="grid max-w-measure gap-1">
              <strong>{event.title}</strong>
              <p className="font-mono text-muted text-small">
                {formatMoment(event.startsAt, event.timeZone, "short")} ({zoneLabel(event.startsAt, event.timeZone)})
              </p>
              {event.summary && <p>{event.summary}</p>}
              <p className="text-small">
                {askedBy ?? "Somebody"} asks whether {chapterName} hosts it along with {hostNames.join(", ")}.
              </p>
            </div>
            <div className="flex flex-wrap gap-4">
              <ActionForm
                action={answerAskAction}
                hidden={{ eventId, chapterId, answer: "accept" }}
                submit={`Host it with ${chapterName}`}
                idPrefix={`yes-${id}`}
              />
              <ActionForm
                action={answerAskAction}
                hidden={{ eventId, chapterId, answer: "decline" }}
                submit={
                  <>
                    Say no
                    <span className="sr-only">
                      {" "}
                      to {event.title} for {chapterName}
                    </span>
                  </>
                }
                variant="quiet"
                idPrefix={`no-${id}`}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
