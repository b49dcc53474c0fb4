import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { PanelRole, PersonLinkKind } from "@/generated/prisma/enums";
import { FACE, faceOf } from "@/lib/people/portrait";
import { NAMED, type PublicName, publicName } from "@/lib/people/public-name";
import type { PictureForPage } from "@/lib/pictures/rules";

/** A seat on a panel as readers see it. */
export type VoiceView = PublicName & {
  photo: PictureForPage | null;
  affiliation: string;
  role: PanelRole;
  profile: { kind: PersonLinkKind; url: string; handle: string | null } | null;
};

/** What was said on a panel, question by question, each answer naming who gave it. */
export type PanelView = {
  voices: VoiceView[];
  questions: { anchor: string; text: string; answers: { key: string; body: string }[] }[];
};

/** A panel as the public reads it. */
export const PUBLIC_PANEL = {
  select: {
    panelists: {
      // The moderator opens the strip, as the enumeration has it.
      orderBy: [{ role: "asc" }, { position: "asc" }, { id: "asc" }],
      select: {
        affiliation: true,
        role: true,
        person: {
          select: {
            ...NAMED.select,
            ...FACE,
            links: {
              where: { handle: { not: null } },
              orderBy: { position: "asc" },
              take: 1,
              select: { kind: true, url: true, handle: true },
            },
          },
        },
      },
    },
    questions: {
      orderBy: { position: "asc" },
      select: {
        anchor: true,
        text: true,
        answers: {
          orderBy: [{ position: "asc" }, { id: "asc" }],
          select: { body: true, panelist: { select: { person: NAMED } } },
        },
      },
    },
  },
} satisfies Prisma.AgendaItem$panelArgs;

type NamedRow = Parameters<typeof publicName>[0];
type PanelRow = {
  panelists: {
    affiliation: string;
    role: PanelRole;
    person: NamedRow & { photo: PictureForPage | null; links: NonNullable<VoiceView["profile"]>[] };
  }[];
  questions: {
    anchor: string;
    text: string;
    answers: { body: string; panelist: { person: NamedRow } }[];
  }[];
};

export function panelView(row: PanelRow): PanelView {
  return {
    voices: row.panelists.map(({ person: { links, photo, ...person }, ...seat }) => ({
      ...publicName(person),
      ...seat,
      photo: faceOf({ hiddenAt: person.hiddenAt, photo }),
      profile: person.hiddenAt ? null : (links[0] ?? null),
    })),
    questions: row.questions.map(({ answers, ...question }) => ({
      ...question,
      answers: answers.map(({ body, panelist }) => ({ key: publicName(panelist.person).key, body })),
    })),
  };
}
