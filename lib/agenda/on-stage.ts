import type { Prisma } from "@/generated/prisma/client";

/** The items somebody is on stage in, in whatever role. Who gives one of several lightning talks is so in their slot. */
export function itemsWith(person: Prisma.PersonWhereInput): Prisma.AgendaItemWhereInput {
  const theirs = { some: { person } };
  return {
    OR: [
      { panel: { panelists: theirs } },
      { talk: { speakers: theirs } },
      { lightningTalks: { some: { speakers: theirs } } },
    ],
  };
}
