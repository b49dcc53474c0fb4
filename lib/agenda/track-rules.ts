/** What is printed below one another, or side by side under the names of their tracks. */
export type Stretch<Part> = { part: Part } | { tracks: { name: string; parts: Part[] }[] };

/**
 * A programme in stretches: parts for everybody one by one, and between them what runs side by side, track by track. An
 * event with a single track has nothing beside anything.
 */
export function stretchesOf<Part extends { track: string | null }>(parts: readonly Part[]): Stretch<Part>[] {
  const names = new Set(parts.flatMap(({ track }) => track ?? []));
  if (names.size < 2) return parts.map((part) => ({ part }));
  const stretches: Stretch<Part>[] = [];
  for (const part of parts) {
    const last = stretches.at(-1);
    if (part.track === null) stretches.push({ part });
    else if (last && "tracks" in last) putInto(last.tracks, part.track, part);
    else stretches.push({ tracks: [{ name: part.track, parts: [part] }] });
  }
  return stretches;
}

function putInto<Part>(tracks: { name: string; parts: Part[] }[], name: string, part: Part): void {
  const track = tracks.find((one) => one.name === name);
  if (track) track.parts.push(part);
  else tracks.push({ name, parts: [part] });
}
