import "server-only";
import { db } from "@/lib/platform/db";

/** Names to suggest while an organizer types one: everybody known here, the latest first. */
export async function listPersonNames(): Promise<string[]> {
  const people = await db().person.findMany({
    orderBy: { updatedAt: "desc" },
    take: 1000,
    distinct: ["name"],
    select: { name: true },
  });
  return people.map((person) => person.name);
}
