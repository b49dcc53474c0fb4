import { FieldGroup } from "@/components/ui/field-group";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { Choice, EventDraft } from "@/lib/events/organizer-queries";

type Props = { series: Choice[]; event?: EventDraft };

/** The named run of events it belongs to, and its number there. */
export function SeriesFields({ series, event }: Props) {
  return (
    <FieldGroup legend="Series" className="group/series">
      {series.length > 0 && (
        <SelectField
          name="seriesId"
          label="Part of"
          options={series}
          none="None, or a new one"
          defaultValue={event?.seriesId ?? ""}
        />
      )}
      <div className="group-has-[option:checked:not([value=''])]/series:hidden">
        <TextField
          name="seriesName"
          label="Name of the new series"
          hint="A named run of events, like a monthly evening."
          maxLength={80}
          optional
        />
      </div>
      <TextField
        name="edition"
        label="Edition"
        hint="Its number in the series."
        inputMode="numeric"
        defaultValue={event?.edition ?? ""}
        className="max-w-32 font-mono"
        optional
      />
    </FieldGroup>
  );
}
