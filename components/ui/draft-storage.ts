/** What somebody typed into a form and did not send yet, as this browser keeps it. */
export type Draft = {
  /** When the last key was pressed. */
  typedAt: number;
  /** The fields that differ from what the form began with, by name. */
  values: Record<string, string[]>;
  /** Which saved text the form began with, so that a newer one is never written over unread. */
  seen: Record<string, string>;
};

const ROOT = "hallway-draft:";
const DAYS_KEPT = 30;
const DAY = 24 * 60 * 60 * 1000;

/** The name a draft is kept under. Two people who share a device never share one. */
export function draftName(owner: string, key: string): string {
  return `${ROOT}${owner}:${key}`;
}

/** The draft of this name, unless there is none, it is too old, or it is not readable. */
export function readDraft(storage: Storage, name: string, now: number): Draft | null {
  const draft = parse(storage.getItem(name));
  return draft && !isExpired(draft, now) ? draft : null;
}

/** Keeps a draft; one in which nothing is left is forgotten. A full storage is no reason to disturb somebody who types. */
export function keepDraft(storage: Storage, name: string, draft: Draft): void {
  try {
    if (Object.keys(draft.values).length === 0) storage.removeItem(name);
    else storage.setItem(name, JSON.stringify(draft));
  } catch {
    forgetOldest(storage, name);
  }
}

/** Removes the drafts that nobody came back for, whoever they were of. */
export function forgetExpired(storage: Storage, now: number): void {
  for (const name of namesIn(storage)) {
    const draft = parse(storage.getItem(name));
    if (!draft || isExpired(draft, now)) storage.removeItem(name);
  }
}

/** Makes room for the next key press; the present one is still in the form. */
function forgetOldest(storage: Storage, except: string): void {
  const typedAt = (name: string) => parse(storage.getItem(name))?.typedAt ?? 0;
  const [oldest] = namesIn(storage)
    .filter((name) => name !== except)
    .sort((a, b) => typedAt(a) - typedAt(b));
  if (oldest) storage.removeItem(oldest);
}

function namesIn(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? "").filter((name) =>
    name.startsWith(ROOT),
  );
}

function isExpired({ typedAt }: Draft, now: number): boolean {
  return now - typedAt > DAYS_KEPT * DAY;
}

function parse(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    const draft: Partial<Draft> | null = JSON.parse(text);
    const { typedAt, values, seen } = draft ?? {};
    return typeof typedAt === "number" && values && seen ? { typedAt, values, seen } : null;
  } catch {
    return null;
  }
}
