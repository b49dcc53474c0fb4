import { ActionForm } from "@/components/ui/action-form";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { EventDraft } from "@/lib/events/organizer-queries";
import { fingerprintOf } from "@/lib/platform/fingerprint";
import { describeSeriesAction } from "@/lib/series/actions";
import { seriesTexts } from "@/lib/series/texts";

/** Names and describes the series that an event belongs to. */
export function SeriesForm({ series }: { series: NonNullable<EventDraft["series"]> }) {
  return (
    <section className="grid max-w-form gap-6 border-ink border-t-2 pt-6" aria-labelledby="series">
      <div>
        <h2 id="series" className="font-bold text-h2">
          About the series
        </h2>
        <p className="text-muted">What stands on the page of {series.name}, above all its editions.</p>
        <p>
          <a href={`/organize/series/${series.id}/turnout`} className="inline-flex min-h-9 items-center">
            Turnout of its events
          </a>
        </p>
      </div>
      <ActionForm
        action={describeSeriesAction}
        submit="Save the series"
        hidden={{ seriesId: series.id }}
        seen={fingerprintOf(seriesTexts(series))}
        idPrefix="series"
        draftKey={`series-${series.id}`}
      >
        <TextField name="name" label="Name" defaultValue={series.name} required maxLength={80} />
        <TextArea name="description" label="Description" hint="Markdown." defaultValue={series.description} optional />
      </ActionForm>
    </section>
  );
}
