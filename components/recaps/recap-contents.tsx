import type { RecapForPage } from "@/lib/recaps/queries";

/** Where everything stands on a long page. Only where there is room beside it. */
export function RecapContents({ recap: { programme, pictures, runUp } }: { recap: RecapForPage }) {
  return (
    <nav
      aria-labelledby="contents"
      className="sticky top-8 max-h-[calc(100dvh-4rem)] overflow-y-auto border-ink border-t-2 pt-3 text-small"
    >
      <h2 id="contents" className="text-fine text-muted">
        On this page
      </h2>
      <ul className="mt-2 grid gap-2">
        {programme.map((part) => (
          <li key={part.id}>
            <Entry anchor={part.anchor} text={part.title} />
            {part.kind === "panel" && (
              <ul className="mt-1 grid gap-1 border-hairline border-l pl-3">
                {part.panel.questions.map(({ anchor, text }) => (
                  <li key={anchor}>
                    <Entry anchor={anchor} text={text} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
        {pictures.length > 0 && (
          <li>
            <Entry anchor="pictures" text="Pictures" />
          </li>
        )}
        {runUp && (
          <li>
            <Entry anchor="run-up" text={runUp.name} />
          </li>
        )}
      </ul>
    </nav>
  );
}

function Entry({ anchor, text }: { anchor: string; text: string }) {
  return (
    <a href={`#${anchor}`} className="inline-block py-0.5 text-ink no-underline hover:underline">
      {text}
    </a>
  );
}
