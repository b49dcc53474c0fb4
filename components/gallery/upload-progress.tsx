"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { sendPicture, uploadAddress } from "./send-picture";

type Upload = { key: string; name: string; part: number; refusal: string | null; isOver: boolean };

/**
 * Takes over the form around it once scripts run: its pictures go one after the other, each with its progress, and one
 * that is refused is named without holding up the others.
 */
export function UploadProgress({ eventId, fileName }: { eventId: string; fileName: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [uploads, setUploads] = useState<Upload[]>([]);
  const router = useRouter();

  useEffect(() => {
    const form = place.current?.closest("form");
    const field = form?.elements.namedItem(fileName);
    if (!form || !(field instanceof HTMLInputElement)) return;
    const take = (event: SubmitEvent) => {
      const files = [...(field.files ?? [])];
      // What is not filled in, the server says beside its field.
      if (files.length === 0 || !form.checkValidity()) return;
      event.preventDefault();
      event.stopPropagation();
      const shared = new FormData(form);
      shared.delete(fileName);
      void send(files, shared);
    };
    const send = async (files: File[], shared: FormData) => {
      setUploads(files.map(({ name }, at) => ({ key: `${at} ${name}`, name, part: 0, refusal: null, isOver: false })));
      const change = (at: number, changed: Partial<Upload>) =>
        setUploads((all) => all.map((upload, place) => (place === at ? { ...upload, ...changed } : upload)));
      field.disabled = true;
      let refused = 0;
      for (const [at, file] of files.entries()) {
        const fields = new FormData();
        for (const [name, value] of shared) fields.append(name, value);
        fields.append("picture", file);
        const sent = await sendPicture(uploadAddress(eventId), fields, (part) => change(at, { part }));
        if (!sent.ok) refused += 1;
        change(at, { isOver: true, part: 1, refusal: sent.ok ? null : sent.message });
      }
      field.disabled = false;
      if (refused === 0) form.reset();
      else field.value = "";
      router.refresh();
    };
    form.addEventListener("submit", take, { capture: true });
    return () => form.removeEventListener("submit", take, { capture: true });
  }, [eventId, fileName, router]);

  const over = uploads.filter(({ isOver }) => isOver).length;
  const refused = uploads.filter(({ refusal }) => refusal !== null).length;
  return (
    <div ref={place} className="grid gap-3 empty:hidden">
      {uploads.length > 0 && (
        <>
          <p role="status" className="font-semibold">
            {over < uploads.length
              ? `${over} of ${uploads.length} sent…`
              : `${over - refused} of ${uploads.length} added${refused > 0 ? `, ${refused} refused` : ""}.`}
          </p>
          <ul className="grid gap-2">
            {uploads.map(({ key, name, part, refusal, isOver }) => (
              <li key={key} className="grid gap-1 border-hairline border-l-2 pl-3 text-small">
                <span className="[overflow-wrap:anywhere]">{name}</span>
                {refusal ? (
                  <span className="font-semibold text-alarm">{refusal}</span>
                ) : (
                  <progress aria-label={`${name}, sent`} value={isOver ? 1 : part * 0.98} className="w-full" />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
