/** What somebody would read of a thing, each text by the words it stands under. */
export type Texts = Record<string, string>;

/**
 * A short mark for what somebody read, the same for the same texts: two saved states can be told apart without keeping
 * either. One mark for each text, so that it also says which of them is another now. It keeps no secret.
 */
export function fingerprintOf(texts: Texts): string {
  return marksOf(texts)
    .map(([mark]) => mark)
    .join(".");
}

/** Those of the texts that are not as they were when `fingerprint` was taken. */
export function changedSince(fingerprint: string, texts: Texts): Texts {
  const seen = new Set(fingerprint.split("."));
  const changed = marksOf(texts).filter(([mark]) => !seen.has(mark));
  return Object.fromEntries(changed.map(([, name]) => [name, texts[name] ?? ""]));
}

function marksOf(texts: Texts): [mark: string, name: string][] {
  return Object.entries(texts).map(([name, text]) => [markOf(`${name}\n${text}`), name]);
}

/** Two 32-bit FNV-1a hashes from different beginnings, as eleven to thirteen letters and digits. */
function markOf(text: string): string {
  return hash(text, 0x811c9dc5).toString(36) + hash(text, 0x9747b28c).toString(36).padStart(7, "0");
}

function hash(text: string, beginning: number): number {
  let value = beginning;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
