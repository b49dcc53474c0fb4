import { z } from "zod";

/**
 * Whether text from an address can be an id at all. The database would answer anything else with an error, not a 404.
 */
export function isId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}
