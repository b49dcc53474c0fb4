type Props = { links: readonly { label: string; url: string }[]; className?: string };

/** Ways out of this site by their names, in one line where they fit. */
export function NamedLinks({ links, className = "" }: Props) {
  if (links.length === 0) return null;
  return (
    <ul className={`-mx-2 flex flex-wrap ${className}`}>
      {links.map(({ label, url }) => (
        <li key={`${label} ${url}`} className="min-w-0">
          <a
            href={url}
            rel="noopener noreferrer"
            className="inline-flex min-h-11 items-center [overflow-wrap:anywhere] px-2"
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
