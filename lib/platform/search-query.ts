import { oneLine } from "./typed-text";

const LONGEST = 100;

/** What `?search=` asks for: one line, at most 100 characters, and nothing where it is given twice. */
export async function searchQuery(
  searchParams: Promise<Record<string, string | string[] | undefined>>,
): Promise<string> {
  const { search } = await searchParams;
  return typeof search === "string" ? oneLine(search).slice(0, LONGEST) : "";
}
