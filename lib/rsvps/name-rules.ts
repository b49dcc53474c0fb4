/**
 * One name as other systems want it, in two parts. The first word is the first name and all the others are the last,
 * "Ludwig / van Beethoven", "Vandana / Verma Singhal": of what people type as their last name, most of it is right more
 * often than its last word. A title stays with the first name. "Lovelace, Ada" is turned around. A single word, or a
 * name written without spaces, is a first name.
 */
export function splitName(name: string): { first: string; last: string } {
  const turned = /^([^,]+),\s*([^,]+)$/.exec(name.trim());
  if (turned) return { first: turned[2]?.trim() ?? "", last: turned[1]?.trim() ?? "" };
  const words = name.trim().split(/\s+/);
  const firsts = words.findIndex((word) => !TITLE.test(word)) + 1 || words.length;
  return { first: words.slice(0, firsts).join(" "), last: words.slice(firsts).join(" ") };
}

const TITLE = /^(?:dr|prof|mr|mrs|ms|mx|sir|dame|shri|smt)\.?$/iu;
