import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { formatDays } from "@/lib/platform/time";

type Props = {
  /** The event's days, as "2021-08-07". */
  days: string[];
  zone: string;
  /** Where things run side by side: what there is to choose from. */
  tracks: readonly { id: string; name: string }[];
  slot?: {
    title: string;
    description: string;
    day: string;
    time: string;
    minutes: number | null;
    trackId: string | null;
  };
};

/** What is typed about a slot, whether it is new or known. */
export function SlotFields({ days, zone, tracks, slot }: Props) {
  return (
    <>
      <TextField name="title" label="Title" defaultValue={slot?.title} required maxLength={140} />
      {days.length > 1 && (
        <SelectField
          name="day"
          label="Day"
          options={days.map((day) => ({ value: day, label: formatDays(new Date(day), null) }))}
          defaultValue={slot?.day}
        />
      )}
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField
          name="time"
          label="Starts"
          hint={zone}
          type="time"
          defaultValue={slot?.time}
          className="max-w-40 font-mono"
          optional
        />
        <TextField
          name="minutes"
          label="Minutes"
          hint="How long it takes."
          inputMode="numeric"
          defaultValue={slot?.minutes ?? ""}
          className="max-w-32 font-mono"
          optional
        />
      </div>
      {tracks.length > 1 && (
        <SelectField
          name="trackId"
          label="Track"
          options={tracks.map(({ id, name }) => ({ value: id, label: name }))}
          none="For everybody"
          defaultValue={slot?.trackId ?? ""}
        />
      )}
      <TextArea name="description" label="Description" hint="Markdown." defaultValue={slot?.description} optional />
    </>
  );
}
