import "server-only";
import type { AgendaItemKind } from "@/generated/prisma/enums";
import { type PanelView, PUBLIC_PANEL, panelView } from "@/lib/panels/queries";
import { db } from "@/lib/platform/db";
import { PUBLIC_LINKS, PUBLIC_SPEAKERS, type SpeakerView, speakerView, type TalkLinkView } from "@/lib/talks/queries";

export type TalkView = { id: string; title: string; abstract: string; speakers: SpeakerView[]; links: TalkLinkView[] };

/** A part of the evening: when it was announced for, and what happens in it. */
export type ProgrammePart = {
  id: string;
  title: string;
  description: string;
  startsAt: Date | null;
  minutes: number | null;
} & (
  | { kind: "panel"; panel: PanelView }
  | { kind: "lightning_talks"; talks: TalkView[] }
  | { kind: Exclude<AgendaItemKind, "panel" | "lightning_talks">; talk: TalkView | null }
);

/** What happened at an event, in its order. Ask for the event first: this does not know whether it is public. */
export async function listProgramme(event: { id: string }): Promise<ProgrammePart[]> {
  const items = await db().agendaItem.findMany({
    where: { eventId: event.id },
    orderBy: { position: "asc" },
    select: {
      id: true,
      kind: true,
      title: true,
      description: true,
      startsAt: true,
      minutes: true,
      panel: PUBLIC_PANEL,
      talk: { select: { abstract: true, speakers: PUBLIC_SPEAKERS, links: PUBLIC_LINKS } },
      lightningTalks: {
        orderBy: { position: "asc" },
        select: { id: true, title: true, abstract: true, speakers: PUBLIC_SPEAKERS, links: PUBLIC_LINKS },
      },
    },
  });
  return items.map(({ panel, talk, lightningTalks, kind, ...item }) => {
    if (kind === "panel") return { ...item, kind, panel: panelView(panel ?? { panelists: [], questions: [] }) };
    if (kind === "lightning_talks") return { ...item, kind, talks: lightningTalks.map(talkView) };
    return { ...item, kind, talk: talk && talkView({ ...talk, id: item.id, title: item.title }) };
  });
}

type TalkRow = {
  id: string;
  title: string;
  abstract: string;
  speakers: Parameters<typeof speakerView>[0][];
  links: TalkLinkView[];
};

function talkView({ speakers, ...talk }: TalkRow): TalkView {
  return { ...talk, speakers: speakers.map(speakerView) };
}
