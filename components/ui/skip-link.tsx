/** First thing a keyboard reaches: past the header, to the page itself. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only bg-ink px-4 py-3 font-semibold text-paper focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:block"
    >
      Skip to the page
    </a>
  );
}
