import { Fragment } from "react";

type Props = { hosts: readonly { slug: string; name: string }[] };

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Who puts it on, each leading to its page: "BangPypers and Python chapters of India". */
export function HostNames({ hosts }: Props) {
  const parts = list.formatToParts(hosts.map((host) => host.slug));
  return parts.map(({ type, value }) => {
    const host = type === "element" ? hosts.find(({ slug }) => slug === value) : undefined;
    if (!host) return <Fragment key={`and-${value}`}>{value}</Fragment>;
    return (
      <a key={host.slug} href={`/chapters/${host.slug}`}>
        {host.name}
      </a>
    );
  });
}
