import type { ReactNode } from "react";

type Props = { legend: string; className?: string; children: ReactNode };

/** Fields that answer one question, under its name. */
export function FieldGroup({ legend, className = "", children }: Props) {
  return (
    <fieldset className={`grid min-w-0 gap-6 ${className}`}>
      <legend className="mb-6 w-full border-hairline border-t pt-4 font-bold text-h3">{legend}</legend>
      {children}
    </fieldset>
  );
}
