import type { SafeHtml } from "@/lib/platform/markdown";

/** Rendered Markdown. Takes only what the sanitizer let through. */
export function Prose({ html, size = "read" }: { html: SafeHtml; size?: "read" | "small" }) {
  if (html === "") return null;
  const scale = size === "read" ? "text-read" : "text-body";
  return <div className={`prose max-w-measure font-serif ${scale}`} dangerouslySetInnerHTML={{ __html: html }} />;
}
