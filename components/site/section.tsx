import type { ReactNode } from "react";
import { GutterRow } from "@/components/ui/gutter-row";

type Props = {
  title: string;
  id?: string;
  /** A text to read stands beside its name; a list stands below it, over the whole sheet. */
  layout?: "beside" | "below";
  children: ReactNode;
};

/** A part of a sheet under a rule, with its name. */
export function Section({ title, id, layout = "below", children }: Props) {
  const heading = <h2 className="font-bold text-h2 tracking-tight">{title}</h2>;
  return (
    <section id={id} className="grid gap-6 border-ink border-t-2 pt-4">
      {layout === "below" && heading}
      {layout === "below" ? children : <GutterRow gutter={heading}>{children}</GutterRow>}
    </section>
  );
}
