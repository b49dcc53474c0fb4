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

export const PERSON = { person: { select: { id: true, name: true } } } as const;

/** Who was on stage in an item of the agenda, in whatever role. */
export const ON_STAGE = {
  panel: { select: { panelists: { orderBy: { position: "asc" }, select: PERSON } } },
  talk: { select: { speakers: { orderBy: { position: "asc" }, select: PERSON } } },
  lightningTalks: {
    orderBy: { position: "asc" },
    select: { speakers: { orderBy: { position: "asc" }, select: PERSON } },
  },
} as const satisfies Prisma.AgendaItemSelect;

type Speaking = { person: { id: string; name: string } }[];
type Stage = {
  panel: { panelists: Speaking } | null;
  talk: { speakers: Speaking } | null;
  lightningTalks: { speakers: Speaking }[];
};

/** Each person once, in the order they appear. Empty for a break. */
export function speakersOn({ panel, talk, lightningTalks }: Stage): { id: string; name: string }[] {
  const all = [
    ...(panel?.panelists ?? []),
    ...(talk?.speakers ?? []),
    ...lightningTalks.flatMap((one) => one.speakers),
  ];
  return [...new Map(all.map(({ person }) => [person.id, person])).values()];
}
