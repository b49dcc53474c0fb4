/**
 * The readable part of an address: lower-case ASCII letters, digits and single hyphens, at most 80 characters; never
 * empty.
 */
export function slugify(text: string, fallback = "untitled"): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
  return plain || fallback;
}

/** The first of `slug`, `slug-2`, `slug-3`, … that `taken` does not hold. */
export function firstFreeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

/** Whether text from an address can be a slug at all; anything else is nothing we have. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,100}$/.test(text);
}
