import type { ReactNode } from "react";

type Props = { title: string; id?: string; children: ReactNode };

/** A part of a sheet under a rule, with its name on top. */
export function Section({ title, id, children }: Props) {
  return (
    <section id={id} className="grid gap-6 border-ink border-t-2 pt-4">
      <h2 className="font-bold text-h2 tracking-tight">{title}</h2>
      {children}
    </section>
  );
}
