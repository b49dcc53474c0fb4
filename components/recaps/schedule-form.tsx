import { ActionForm } from "@/components/ui/action-form";
import { DateTimeField } from "@/components/ui/date-time-field";
import { formatMoment, toLocalInput, zoneLabel } from "@/lib/platform/time";
import { scheduleRecapAction, unscheduleRecapAction } from "@/lib/recaps/actions";

type Props = { event: { id: string; timeZone: string }; publishAt: Date | null; now: Date };

/** When a draft publishes itself, if it should. */
export function ScheduleForm({ event: { id: eventId, timeZone }, publishAt, now }: Props) {
  return (
    <section aria-labelledby="schedule" className="grid content-start gap-3">
      <h2 id="schedule" className="font-bold text-h3">
        Publish it later
      </h2>
      {publishAt && (
        <p>
          {publishAt > now
            ? `It publishes itself on ${formatMoment(publishAt, timeZone)}.`
            : `It was to publish itself on ${formatMoment(publishAt, timeZone)}, but the event was a draft.`}
        </p>
      )}
      <ActionForm
        action={scheduleRecapAction}
        submit={publishAt ? "Change the time" : "Publish it then"}
        variant="quiet"
        hidden={{ eventId }}
        idPrefix="schedule"
        className="grid gap-4"
      >
        <DateTimeField
          name="publishAt"
          label="Day and time"
          hint={`On the event's clock: ${zoneLabel(publishAt ?? now, timeZone)}.`}
          defaultValue={publishAt ? toLocalInput(publishAt, timeZone) : ""}
          required
        />
      </ActionForm>
      {publishAt && (
        <ActionForm
          action={unscheduleRecapAction}
          submit="Do not publish it then"
          variant="quiet"
          hidden={{ eventId }}
        />
      )}
    </section>
  );
}
