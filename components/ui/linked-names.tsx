import { Fragment } from "react";

const sentence = new Intl.ListFormat("en-GB");

type Props = { names: readonly { href: string; name: string }[]; className?: string };

/** Names as a sentence has them, "Ada, Grace and Lin", each leading to its page. */
export function LinkedNames({ names, className }: Props) {
  const rest = [...names];
  return sentence.formatToParts(names.map(({ name }) => name)).map(({ type, value }) => {
    const link = type === "element" ? rest.shift() : undefined;
    if (!link) return <Fragment key={`${rest.length}${value}`}>{value}</Fragment>;
    return (
      <a key={link.href} href={link.href} className={className}>
        {value}
      </a>
    );
  });
}
