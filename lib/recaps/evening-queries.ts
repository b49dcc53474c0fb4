import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import { findPublicAttendance } from "@/lib/attendance/queries";
import { PUBLIC_RUN_UP, runUpView } from "@/lib/events/run-up-queries";
import { listGallery } from "@/lib/gallery/queries";
import { db } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { composePassages, type EveningToTell, type PartToTell } from "./draft-rules";
import type { Passage } from "./passage-rules";
import { listProgramme, type ProgrammePart, type TalkView } from "./programme-queries";

/** An event as its recap shows and tells it. */
export const EVENING = {
  select: {
    id: true,
    slug: true,
    title: true,
    summary: true,
    kind: true,
    status: true,
    startsAt: true,
    endsAt: true,
    timeZone: true,
    attendability: true,
    edition: true,
    venue: { select: { name: true, address: true, city: true } },
    series: { select: { id: true, slug: true, name: true } },
    hosts: {
      orderBy: [{ position: "asc" }, { chapterId: "asc" }],
      select: { chapter: { select: { slug: true, name: true, accentHue: true } } },
    },
    runUp: PUBLIC_RUN_UP,
  },
} satisfies Prisma.EventDefaultArgs;

export const PASSAGES = { select: { subject: true, text: true } } satisfies Prisma.Recap$passagesArgs;

export type Evening = Awaited<ReturnType<typeof readEvening>>;

/** Everything that is public about an evening. Ask for the event first: this knows no actor. */
export async function readEvening(row: Prisma.EventGetPayload<typeof EVENING>) {
  const { runUp, hosts, ...event } = row;
  const [attendance, programme, pictures] = await Promise.all([
    findPublicAttendance(event.id),
    listProgramme(event, { isOver: true }),
    listGallery(event),
  ]);
  return {
    event: { ...event, hosts: hosts.map(({ chapter }) => chapter) },
    attendance,
    programme,
    pictures,
    runUp: runUp && runUpView(runUp, event.timeZone),
  };
}

/** An evening as far as a story may tell of it: what is public anyway. Null where there is no such event. */
export async function findEveningToTell(eventId: string): Promise<EveningToTell | null> {
  const row = isId(eventId) ? await db().event.findUnique({ where: { id: eventId }, ...EVENING }) : null;
  return row && toTell(await readEvening(row));
}

/** What the records of an evening tell now; nothing where there is no such event. */
export async function composeStory(eventId: string): Promise<Passage[]> {
  const evening = await findEveningToTell(eventId);
  return evening ? composePassages(evening) : [];
}

export function toTell({ event, attendance, programme, pictures, runUp }: Evening): EveningToTell {
  return {
    event: { ...event, hosts: event.hosts.map(({ name }) => name) },
    attendance,
    parts: programme.map(partToTell),
    pictures: pictures.length,
    runUp,
  };
}

function partToTell(part: ProgrammePart): PartToTell {
  const { id, title } = part;
  if (part.kind === "panel") {
    const { voices, questions } = part.panel;
    const sat = (role: string) => voices.filter((voice) => voice.role === role).map(({ name }) => name);
    const answered = questions.filter(({ answers }) => answers.length > 0).map(({ text }) => text);
    const seats = { moderators: sat("moderator"), panelists: sat("panelist") };
    return { id, title, kind: part.kind, ...seats, questions: answered };
  }
  if (part.kind === "lightning_talks") return { id, title, kind: part.kind, talks: part.talks.map(talkToTell) };
  const { speakers, links } = part.talk ? talkToTell(part.talk) : { speakers: [], links: [] };
  return { id, title, kind: part.kind, speakers, links };
}

function talkToTell({ title, speakers, links }: TalkView) {
  return { title, speakers: speakers.map(({ name }) => name), links: links.map(({ kind }) => kind) };
}
