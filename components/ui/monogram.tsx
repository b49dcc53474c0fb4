const sizes = { small: "size-8 text-fine", medium: "size-11 text-small", large: "size-28 text-h2" };

/** Initials in the person's own colour, where there is no photo. Decoration: the name stands beside it. */
export function Monogram({ name, size = "medium" }: { name: string; size?: keyof typeof sizes }) {
  return (
    <span
      aria-hidden="true"
      data-tone={toneOf(name)}
      className={`monogram inline-grid shrink-0 place-items-center rounded-full font-bold leading-none ${sizes[size]}`}
    >
      {initialsOf(name)}
    </span>
  );
}

/** First letters of the first and the last word: "Vandana Verma Singhal" is VS, "KraceKumar" is K. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => String.fromCodePoint(word?.codePointAt(0) ?? 0).toUpperCase()).join("");
}

/** One of the twelve tones in app/styles/monogram.css, the same for the same name everywhere. */
function toneOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % 12;
}
