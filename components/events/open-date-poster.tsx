/** The poster before there is a date to print on it. */
export function OpenDatePoster({ hasArchive }: { hasArchive: boolean }) {
  return (
    <section aria-labelledby="next-event">
      <p className="font-semibold">Next</p>
      <div className="mt-4 grid items-center gap-x-12 gap-y-6 md:grid-cols-[auto_minmax(0,1fr)]">
        <p aria-hidden="true" className="py-[0.1em] font-extrabold text-muted text-poster">
          ?
        </p>
        <div className="grid gap-4">
          <h2 id="next-event" className="font-extrabold text-h1 tracking-tight">
            The next date is open
          </h2>
          <p className="max-w-measure text-lead">
            Once it is set it stands here, large, with a form to say that you come.
            {hasArchive ? " Until then, there is what has been." : ""}
          </p>
          {!hasArchive && (
            <p className="text-muted">
              Is this community yours? <a href="/organize">Plan its first event</a>
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
