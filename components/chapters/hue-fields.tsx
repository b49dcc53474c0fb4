"use client";

import type { CSSProperties } from "react";
import { FieldError } from "@/components/ui/field-error";
import { useField } from "@/components/ui/form-field";
import { TextField } from "@/components/ui/text-field";
import { HUES } from "@/lib/chapters/accent-rules";

const DEFAULT = { value: "", name: "Vermilion" };

/** The chapter's colour: named ones as they look on paper and at night, or any other by its degrees on the wheel. */
export function HueFields({ hue }: { hue: number | null }) {
  const named = [DEFAULT, ...HUES.map(({ hue: degrees, name }) => ({ value: String(degrees), name }))];
  const chosen = hue?.toString() ?? DEFAULT.value;
  const isNamed = named.some(({ value }) => value === chosen);
  const choices = isNamed ? named : [{ value: chosen, name: `Your own, ${chosen}°` }, ...named];
  const { id, errors, typed, aria } = useField("accentHue", "hint");
  const current = typed?.[0] ?? chosen;
  return (
    <>
      <fieldset aria-describedby={aria["aria-describedby"]}>
        <legend className="font-semibold">Colour</legend>
        <p id={`${id}-hint`} className="text-muted text-small">
          Of links, buttons and edition numbers on the chapter's pages, by day and by night. Lightness follows the hue,
          so that each can be read.
        </p>
        <FieldError id={`${id}-error`} errors={errors} />
        <div className="mt-2 grid gap-x-6 sm:grid-cols-2">
          {choices.map(({ value, name }, index) => (
            <label key={value} className="flex min-h-11 items-center gap-3 py-1">
              <input
                key={String(current === value)}
                type="radio"
                id={index === 0 ? id : undefined}
                name="accentHue"
                value={value}
                defaultChecked={current === value}
                className="size-6 shrink-0"
              />
              <Swatch hue={value} theme="on-paper" />
              <Swatch hue={value} theme="at-night" />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        name="otherHue"
        label="Another colour"
        hint="Degrees on the wheel, 0 to 359: 30 is orange, 150 green, 260 blue. It takes the place of the one above."
        inputMode="numeric"
        maxLength={3}
        optional
      />
    </>
  );
}

/** How text in this colour looks in one theme. The letters are a picture of it, not something to read. */
function Swatch({ hue, theme }: { hue: string; theme: "on-paper" | "at-night" }) {
  const style: CSSProperties & { "--accent-hue"?: string } = hue === "" ? {} : { "--accent-hue": hue };
  return (
    <span
      aria-hidden="true"
      style={style}
      className={`${theme} accent inline-grid h-9 w-11 place-items-center rounded-mark border border-control bg-paper font-bold text-accent`}
    >
      Aa
    </span>
  );
}
