import { LinkedNames } from "@/components/ui/linked-names";

/** People as a sentence names them, each leading to their page unless they hid themselves. */
export function NameList({ people }: { people: { slug: string | null; name: string }[] }) {
  const names = people.map(({ slug, name }) => ({ href: slug === null ? null : `/people/${slug}`, name }));
  return <LinkedNames names={names} className="font-semibold text-ink" />;
}
