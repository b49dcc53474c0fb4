import { Fragment } from "react";

const lists = new Intl.ListFormat("en-GB");

/** Names as a sentence has them, "Ada, Grace and Lin", each leading to its page. */
export function NameList({ people }: { people: { slug: string; name: string }[] }) {
  const rest = [...people];
  return lists.formatToParts(people.map(({ name }) => name)).map(({ type, value }) => {
    const person = type === "element" ? rest.shift() : undefined;
    if (!person) return <Fragment key={`${rest.length}${value}`}>{value}</Fragment>;
    return (
      <a key={person.slug} href={`/people/${person.slug}`} className="font-semibold text-ink">
        {value}
      </a>
    );
  });
}
