import { ActionForm } from "@/components/ui/action-form";
import type { Duty } from "@/generated/prisma/enums";
import { formatMoment, zoneLabel } from "@/lib/platform/time";
import { openOwnDutyAction } from "@/lib/volunteers/actions";
import type { listOwnDuties } from "@/lib/volunteers/organizer-queries";

const OPEN: Record<Duty, string> = {
  door: "Open the door",
  scribe: "Open the scribe’s desk",
  stage: "Open the stage",
};

type Props = { duties: Awaited<ReturnType<typeof listOwnDuties>> };

/** What somebody helps with on the night, each with the way there. */
export function OwnDuties({ duties }: Props) {
  if (duties.length === 0) return null;
  return (
    <section className="grid gap-4" aria-labelledby="helping">
      <h2 id="helping" className="font-bold text-h3">
        You help at
      </h2>
      <ul className="divide-y divide-hairline border-hairline border-y">
        {duties.map(({ event, duty }, place) => (
          <li key={`${event.id} ${duty}`} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
            <div>
              <strong>{event.title}</strong>
              <p className="font-mono text-muted text-small">
                {formatMoment(event.startsAt, event.timeZone, "short")} ({zoneLabel(event.startsAt, event.timeZone)})
              </p>
            </div>
            <ActionForm
              action={openOwnDutyAction}
              hidden={{ eventId: event.id, duty }}
              submit={OPEN[duty]}
              variant={place === 0 ? "primary" : "quiet"}
              idPrefix={`${duty}-${event.id}`}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
