"use client";

import { useEffect, useState } from "react";
import { Prose } from "@/components/ui/prose";
import type { SafeHtml } from "@/lib/platform/markdown";

/** Somebody who types is not asked after every letter. */
const PAUSE_MS = 400;

type Props = {
  text: string;
  /** What renders it: the same as the page's own words. */
  address: string;
};

/** How the text will read, a breath after it was typed. What was read before stays while the next is on its way. */
export function LivePreview({ text, address }: Props) {
  const [html, setHtml] = useState<SafeHtml | null>(null);
  const [isLost, setIsLost] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch(address, { method: "POST", body: text, signal: stop.signal, redirect: "error" });
        if (!answer.ok) throw new Error(answer.statusText);
        // Our own renderer made it, and its sanitizer had the last word.
        setHtml((await answer.text()) as SafeHtml);
        setIsLost(false);
      } catch {
        if (!stop.signal.aborted) setIsLost(true);
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text, address]);
  return (
    <section
      aria-label="How it will read"
      className="min-w-0 overflow-x-auto border-hairline max-lg:border-t max-lg:pt-4 lg:max-h-[70vh] lg:overflow-y-auto lg:border-l lg:pl-6"
    >
      {isLost && <p className="text-muted text-small">The preview waits for the connection; your words are safe.</p>}
      {html === "" && <p className="text-muted">There is no story yet.</p>}
      {html && <Prose html={html} />}
    </section>
  );
}
