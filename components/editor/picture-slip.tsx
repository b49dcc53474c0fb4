"use client";

import { type RefObject, useEffect, useId, useRef, useState } from "react";
import { sendPicture } from "@/components/gallery/send-picture";
import { buttonClass } from "@/components/ui/button-class";
import { controlClass } from "@/components/ui/field-frame";

type Props = {
  file: File;
  /** Where it is sent. */
  address: string;
  onAdded: (markdown: string) => void;
  onDropped: () => void;
  /** What takes the focus when the slip goes. */
  back: RefObject<{ focus: () => void } | null>;
};

/** Asks what a pasted picture shows, sends it, and says how far it is. */
export function PictureSlip({ file, address, onAdded, onDropped, back }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [source, setSource] = useState<string | null>(null);
  const [part, setPart] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    const url = URL.createObjectURL(file);
    setSource(url);
    setRefusal(null);
    field.current?.focus();
    return () => URL.revokeObjectURL(url);
  }, [file]);

  const send = async () => {
    const alt = field.current?.value.trim() ?? "";
    if (alt === "") {
      setRefusal("Say what the picture shows");
      field.current?.focus();
      return;
    }
    const fields = new FormData();
    fields.append("picture", file);
    fields.append("alt", alt);
    fields.append("place", "words");
    setRefusal(null);
    setPart(0);
    const sent = await sendPicture(address, fields, setPart);
    setPart(null);
    if (sent.ok) onAdded(sent.markdown);
    else setRefusal(sent.message);
  };
  const drop = () => {
    onDropped();
    back.current?.focus();
  };
  return (
    <section
      aria-label={`The picture ${file.name}`}
      className="grid gap-3 border-ink border-y-2 py-4 sm:grid-cols-[8rem_1fr]"
    >
      {source && <img src={source} alt="" className="max-h-32 w-auto max-w-32 object-contain" />}
      <div className="grid gap-3">
        <div>
          <label htmlFor={id} className="block font-semibold">
            What the picture shows
          </label>
          <p className="text-muted text-small">For those who cannot see it. {file.name}</p>
          {refusal && (
            <p role="alert" className="font-semibold text-alarm text-small">
              {refusal}
            </p>
          )}
          <input
            ref={field}
            id={id}
            maxLength={300}
            onKeyDown={(event) => {
              if (event.key === "Escape") drop();
              if (event.key !== "Enter") return;
              // The form around it is the recap's: this is not the key that saves it.
              event.preventDefault();
              void send();
            }}
            className={`mt-1.5 ${controlClass}`}
          />
        </div>
        {part !== null && <progress aria-label={`${file.name}, sent`} value={part * 0.98} className="w-full" />}
        <div className="flex flex-wrap gap-3">
          <button type="button" disabled={part !== null} onClick={() => void send()} className={buttonClass("quiet")}>
            Put it into the text
          </button>
          <button type="button" onClick={drop} className={buttonClass("quiet")}>
            Leave it out
          </button>
        </div>
      </div>
    </section>
  );
}
