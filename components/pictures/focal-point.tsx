"use client";

import { type MouseEvent, useEffect, useRef, useState } from "react";
import { TextField } from "@/components/ui/text-field";

type Props = {
  /** The picture as it is kept; null before there is one. */
  src: string | null;
  /** Starts the names of the two fields, e.g. "focal" for focalX and focalY. */
  name: string;
  x: number;
  y: number;
  /** The field in the same form that chooses a picture: what is chosen there is shown here at once. */
  fileName?: string;
};

/** What has to stay in sight where a picture is cropped: two numbers, or a tap on the picture itself. */
export function FocalPoint({ src, name, x, y, fileName }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [point, setPoint] = useState({ x, y });
  const chosen = useChosenPicture(frame, fileName);
  const shown = chosen ?? src;
  const [across, down] = [`${name}X`, `${name}Y`];

  const field = (wanted: string) => frame.current?.querySelector<HTMLInputElement>(`input[name="${wanted}"]`);
  const read = () => setPoint({ x: Number(field(across)?.value), y: Number(field(down)?.value) });
  const write = (wanted: string, value: number) => {
    const input = field(wanted);
    if (!input) return;
    input.value = String(Math.min(100, Math.max(0, Math.round(value))));
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const tap = (event: MouseEvent<HTMLButtonElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    write(across, ((event.clientX - box.left) / box.width) * 100);
    write(down, ((event.clientY - box.top) / box.height) * 100);
  };
  return (
    <div ref={frame} onInput={read} className="grid gap-3">
      {shown && (
        // The fields below say the same to the keyboard.
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          onClick={tap}
          className="relative w-fit max-w-80 cursor-crosshair"
        >
          <img src={shown} alt="" className="block h-auto max-h-96 max-w-full" />
          <span
            className="-translate-x-1/2 -translate-y-1/2 pointer-events-none absolute size-8 rounded-full border-2 border-paper bg-ink/40 outline-2 outline-ink"
            style={{ left: `${point.x}%`, top: `${point.y}%` }}
          />
        </button>
      )}
      <p className="text-muted text-small">
        What stays in sight where the picture is cropped{shown && ": tap it, or give the place"}.
      </p>
      <div className="grid grid-cols-2 gap-4">
        <TextField name={across} label="From the left, %" type="number" min={0} max={100} defaultValue={x} />
        <TextField name={down} label="From the top, %" type="number" min={0} max={100} defaultValue={y} />
      </div>
    </div>
  );
}

/** The address, within this page, of the picture that a field of the same form has chosen. */
function useChosenPicture(frame: { current: HTMLElement | null }, fileName: string | undefined): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const field = fileName && frame.current?.closest("form")?.elements.namedItem(fileName);
    if (!(field instanceof HTMLInputElement)) return;
    const show = () => {
      const [file] = field.files ?? [];
      setAddress(file?.type.startsWith("image/") ? URL.createObjectURL(file) : null);
    };
    field.addEventListener("change", show);
    return () => field.removeEventListener("change", show);
  }, [frame, fileName]);
  useEffect(() => () => (address ? URL.revokeObjectURL(address) : undefined), [address]);
  return address;
}
