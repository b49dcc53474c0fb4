import type { ReactNode } from "react";

type Props = {
  title?: string;
  tone?: "plain" | "alarm";
  /** "status" when it reports what was just done. */
  role?: "status" | "note";
  children: ReactNode;
};

/** A few sentences set apart by rules: something was done, or something is different today. */
export function Notice({ title, tone = "plain", role = "note", children }: Props) {
  const rule = tone === "alarm" ? "border-alarm" : "border-ink";
  return (
    <div role={role} className={`border-y-2 py-4 ${rule}`}>
      {title && <p className={`font-bold ${tone === "alarm" ? "text-alarm" : ""}`}>{title}</p>}
      <div>{children}</div>
    </div>
  );
}
