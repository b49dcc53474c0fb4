type Props = {
  /** The id of what it leads to, which can take the focus. */
  to: string;
  /** What is said of it. */
  children: string;
};

/** Past what stands on every page, for a keyboard. It is in sight while it has the focus. */
export function SkipLink({ to, children }: Props) {
  return (
    <a
      href={`#${to}`}
      className="sr-only bg-ink px-4 py-3 font-semibold text-paper focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-10 focus:block"
    >
      {children}
    </a>
  );
}
