import { Monogram } from "@/components/ui/monogram";
import { byInitial } from "@/lib/people/appearance-rules";
import type { PersonInList } from "@/lib/people/page-queries";

/** Everybody by name, as the register at the back of a programme: letters in the gutter, names in columns. */
export function PeopleRegister({ people }: { people: readonly PersonInList[] }) {
  return byInitial(people).map(([initial, ofInitial]) => (
    <div
      key={initial}
      className="grid gap-x-6 gap-y-3 border-hairline border-t pt-4 sm:grid-cols-[4.5rem_minmax(0,1fr)]"
    >
      <h2 className="font-extrabold text-h2 leading-none">{initial}</h2>
      <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {ofInitial.map(({ slug, name, headline }) => (
          <li key={slug} className="flex items-start gap-3">
            <Monogram name={name} />
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
  ));
}
