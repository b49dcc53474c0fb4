import type { Prisma } from "@/generated/prisma/client";
import type { OwnTalkView } from "./rules";

const PERSON = { person: { select: { id: true, name: true } } } as const;
const SPEAKERS = { orderBy: { position: "asc" }, select: PERSON } as const;
const LINKS = {
  orderBy: [{ position: "asc" }, { id: "asc" }],
  select: { kind: true, url: true, label: true },
} as const satisfies Prisma.Talk$linksArgs;

/** The parts of an evening and who is on stage in them, with everything that is theirs to say. */
export const PARTS = {
  ...{ id: true, title: true },
  panel: { select: { panelists: { orderBy: { position: "asc" }, select: { ...PERSON, role: true } } } },
  talk: { select: { abstract: true, links: LINKS, speakers: SPEAKERS } },
  lightningTalks: {
    orderBy: { position: "asc" },
    select: { id: true, title: true, abstract: true, links: LINKS, speakers: SPEAKERS },
  },
} as const satisfies Prisma.AgendaItemSelect;

type PartRow = Prisma.AgendaItemGetPayload<{ select: typeof PARTS }>;

/** What one person has on stage: the panels they sit on, with their role, and the talks that are theirs. */
export function partsOf(personId: string, items: readonly PartRow[]) {
  const panels = items.flatMap(({ title, panel }) =>
    (panel?.panelists ?? []).filter(({ person }) => person.id === personId).map(({ role }) => ({ title, role })),
  );
  return { panels, talks: items.flatMap((item) => talksIn(item, personId)) };
}

function talksIn({ id, title, talk, lightningTalks }: PartRow, personId: string): OwnTalkView[] {
  const own = [
    ...(talk ? [{ ...talk, id, title, isLightning: false }] : []),
    ...lightningTalks.map((one) => ({ ...one, isLightning: true })),
  ];
  return own
    .filter(({ speakers }) => speakers.some(({ person }) => person.id === personId))
    .map(({ speakers: _speakers, ...told }) => told);
}
