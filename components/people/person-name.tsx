type Props = { person: { slug: string | null; name: string }; className?: string };

/** Somebody's name, leading to their page unless they hid themselves. */
export function PersonName({ person: { slug, name }, className }: Props) {
  if (slug === null) return <span className={className}>{name}</span>;
  return (
    <a href={`/people/${slug}`} className={className}>
      {name}
    </a>
  );
}
