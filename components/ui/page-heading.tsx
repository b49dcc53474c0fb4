import type { ReactNode } from "react";

type Props = {
  title: string;
  /** Small line above: where we are, e.g. the series and the edition. */
  above?: ReactNode;
  /** The standfirst. */
  children?: ReactNode;
};

/** The one h1 of a page. */
export function PageHeading({ title, above, children }: Props) {
  return (
    <header className="grid gap-4">
      {above && <div className="text-muted text-small">{above}</div>}
      <h1 className="max-w-[22ch] font-extrabold text-h1 tracking-tight">{title}</h1>
      {children && <div className="max-w-measure text-lead text-muted">{children}</div>}
    </header>
  );
}
