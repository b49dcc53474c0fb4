import { LinkedNames } from "@/components/ui/linked-names";

/** People as a sentence names them, each leading to their page. */
export function NameList({ people }: { people: { slug: string; name: string }[] }) {
  const names = people.map(({ slug, name }) => ({ href: `/people/${slug}`, name }));
  return <LinkedNames names={names} className="font-semibold text-ink" />;
}
