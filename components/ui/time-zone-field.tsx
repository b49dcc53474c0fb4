import { SelectField } from "./select-field";

type Props = { name: string; label: string; hint?: string; defaultValue?: string };

/** Every zone the time zone database knows, as its own city names spell it, after the likely one. */
export function TimeZoneField({ defaultValue = "UTC", ...field }: Props) {
  const zones = new Set([defaultValue, "UTC", ...Intl.supportedValuesOf("timeZone")]);
  const options = [...zones].map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));
  return <SelectField {...field} options={options} defaultValue={defaultValue} />;
}
