import { Fragment } from "react";

const sentence = new Intl.ListFormat("en-GB");

type Props = { names: readonly { href: string | null; name: string }[]; className?: string };

/** Names as a sentence has them, "Ada, Grace and Lin", each leading to its page where it has one. */
export function LinkedNames({ names, className }: Props) {
  const rest = [...names];
  return sentence.formatToParts(names.map(({ name }) => name)).map(({ type, value }) => {
    const link = type === "element" ? rest.shift() : undefined;
    const key = `${rest.length}${value}`;
    if (!link) return <Fragment key={key}>{value}</Fragment>;
    if (link.href === null) {
      return (
        <span key={key} className={className}>
          {value}
        </span>
      );
    }
    return (
      <a key={link.href} href={link.href} className={className}>
        {value}
      </a>
    );
  });
}
