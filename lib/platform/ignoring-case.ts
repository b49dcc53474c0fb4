// Prisma compares without regard to case by ILIKE, and hands it the text as it is: there `%` and `_` stand for anything,
// and a `\` at the end is an error of the database.

/** The condition for a text that is the same but for its case. */
export function sameText(text: string) {
  return { equals: literally(text), mode: "insensitive" } as const;
}

/** The condition for a text that holds this one, whatever the case. */
export function holdsText(part: string) {
  return { contains: literally(part), mode: "insensitive" } as const;
}

function literally(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
