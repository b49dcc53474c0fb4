import "server-only";
import type { AgendaItemKind } from "@/generated/prisma/enums";
import type { SignUp } from "@/lib/lightning-talks/sign-up-rules";
import { givenTalks } from "@/lib/lightning-talks/stage-rules";
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
  /** What it runs in beside others; null for everybody. */
  track: string | null;
} & (
  | { kind: "panel"; panel: PanelView }
  | { kind: "lightning_talks"; talks: TalkView[]; signUp: SignUp | null }
  | { kind: Exclude<AgendaItemKind, "panel" | "lightning_talks">; talk: TalkView | null }
);

/**
 * What happens at an event, in its order, or what happened once it is over: then only the lightning talks that were
 * given. Ask for the event first: this does not know whether it is public.
 */
export async function listProgramme(event: { id: string }, { isOver }: { isOver: boolean }): Promise<ProgrammePart[]> {
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
      track: { select: { name: true } },
      panel: PUBLIC_PANEL,
      talk: { select: { abstract: true, speakers: PUBLIC_SPEAKERS, links: PUBLIC_LINKS } },
      signUp: { select: { order: true, places: true, openedAt: true, closedAt: true } },
      lightningTalks: {
        orderBy: { position: "asc" },
        select: {
          ...{ id: true, title: true, abstract: true, givenAt: true },
          ...{ speakers: PUBLIC_SPEAKERS, links: PUBLIC_LINKS },
        },
      },
    },
  });
  return items.map(({ panel, talk, signUp, lightningTalks, kind, track, ...slot }) => {
    const item = { ...slot, track: track?.name ?? null };
    if (kind === "panel") return { ...item, kind, panel: panelView(panel ?? { panelists: [], questions: [] }) };
    if (kind === "lightning_talks") {
      const talks = isOver ? givenTalks(lightningTalks) : lightningTalks;
      return { ...item, kind, signUp, talks: talks.map(({ givenAt: _, ...told }) => talkView(told)) };
    }
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
