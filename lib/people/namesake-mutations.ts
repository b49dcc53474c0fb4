import "server-only";
import type { Tx } from "@/lib/platform/db";
import { nameAlone } from "@/lib/platform/names";
import { createPerson } from "./mutations";

/**
 * Somebody new, whoever else has the name: who signs up by themselves is not believed to be anybody who is known here.
 * Organizers join pages that are one person's.
 */
export function addNamesake(tx: Tx, name: string): Promise<{ id: string }> {
  return createPerson(tx, name);
}

/** Removes those of these people who appear nowhere any more, and of whom nothing is known but the name. */
export async function removeUnseen(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  // An organizer may be naming one of them at this moment.
  await nameAlone(tx, "person");
  const nowhere = { none: {} };
  await tx.person.deleteMany({
    where: {
      id: { in: [...ids] },
      ...{ bio: "", headline: "", photoId: null, hiddenAt: null, user: null },
      ...{ links: nowhere, panelists: nowhere, talkSpeakers: nowhere, lightningSpeakers: nowhere },
      ...{ recapAuthors: nowhere, speakerLinks: nowhere, formerSlugs: nowhere, claims: nowhere, merges: nowhere },
    },
  });
}
