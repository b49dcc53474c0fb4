import { byInitial } from "@/lib/people/appearance-rules";
import type { PersonInList } from "@/lib/people/page-queries";
import { Face } from "./face";

/** From how many people on a way to each letter helps more than it takes. */
const LONG = 40;

/** Everybody by name, as the register at the back of a programme: letters in the gutter, names in columns. */
export function PeopleRegister({ people }: { people: readonly PersonInList[] }) {
  const register = byInitial(people);
  return (
    <>
      {people.length >= LONG && <Letters initials={register.map(([initial]) => initial)} />}
      {register.map(([initial, ofInitial]) => (
        <OfInitial key={initial} initial={initial} people={ofInitial} />
      ))}
    </>
  );
}

function Letters({ initials }: { initials: readonly string[] }) {
  return (
    <nav aria-label="Letters" className="print:hidden">
      <ul className="-mx-2 flex flex-wrap">
        {initials.map((initial) => (
          <li key={initial}>
            <a
              href={`#${anchorOf(initial)}`}
              className="inline-grid min-h-11 min-w-10 place-items-center font-mono text-ink no-underline hover:underline"
            >
              {initial}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A letter of any script as an address. */
function anchorOf(initial: string): string {
  return `letter-${initial.codePointAt(0)}`;
}

function OfInitial({ initial, people }: { initial: string; people: readonly PersonInList[] }) {
  return (
    <div className="grid gap-x-6 gap-y-3 border-hairline border-t pt-4 sm:grid-cols-[4.5rem_minmax(0,1fr)]">
      <h2 id={anchorOf(initial)} className="font-extrabold text-h2 leading-none">
        {initial}
      </h2>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-4 wrap-anywhere sm:grid-cols-2 lg:grid-cols-3">
        {people.map(({ slug, name, headline, photo }) => (
          <li key={slug} className="flex items-start gap-3">
            <Face name={name} photo={photo} />
            <div className="min-w-0">
              <a href={`/people/${slug}`} className="inline-block min-h-6 font-semibold text-ink decoration-control">
                {name}
              </a>
              {headline && <p className="text-muted text-small">{headline}</p>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
