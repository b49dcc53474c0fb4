const places = [
  ["/events", "Events"],
  ["/recaps", "Recaps"],
  ["/people", "People"],
  ["/organize", "Organize"],
] as const;

/** The head of every sheet: whose programme this is, and where its parts are. */
export function SiteHeader({ name }: { name: string }) {
  return (
    <header className="sheet print:hidden">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 border-ink border-b-2 pt-4 pb-2">
        <a href="/" className="inline-flex min-h-11 items-center font-extrabold text-h3 text-ink no-underline">
          {name}
        </a>
        <nav aria-label="Main">
          <ul className="-mx-2 flex flex-wrap">
            {places.map(([href, label]) => (
              <li key={href}>
                <a
                  href={href}
                  className="inline-flex min-h-11 items-center px-2 font-medium text-ink underline-offset-8"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
