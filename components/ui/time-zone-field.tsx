import { listTimeZones } from "@/lib/platform/time-zones";
import { SelectField } from "./select-field";

type Props = { name: string; label: string; hint?: string; defaultValue?: string };

/** Every zone there is, after the likely one. */
export function TimeZoneField({ defaultValue = "UTC", ...field }: Props) {
  const zones = new Set([defaultValue, ...listTimeZones()]);
  const options = [...zones].map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));
  return <SelectField {...field} options={options} defaultValue={defaultValue} />;
}
