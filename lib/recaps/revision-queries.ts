import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recapEditableBy } from "@/lib/events/access";
import { db } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";

/** Revisions shown of one recap, the latest ones. */
const SHOWN = 200;

/** Who saved the words of a recap and when, the latest first. */
export function listRevisions(actor: Actor, eventId: string) {
  return db().recapRevision.findMany({
    where: { recap: { eventId, event: recapEditableBy(actor) } },
    orderBy: [{ savedAt: "desc" }, { id: "desc" }],
    take: SHOWN,
    select: { id: true, savedByName: true, savedAt: true, isAutosaved: true },
  });
}

const WORDS = { id: true, title: true, description: true, body: true, savedAt: true, savedByName: true } as const;

/** One revision, and the one before it that it changed. */
export async function findRevision(actor: Actor, eventId: string, revisionId: string) {
  if (!isId(revisionId)) return null;
  const within = { recap: { eventId, event: recapEditableBy(actor) } };
  const revision = await db().recapRevision.findFirst({ where: { id: revisionId, ...within }, select: WORDS });
  if (!revision) return null;
  const find = (position: object, direction: "asc" | "desc") =>
    db().recapRevision.findFirst({
      where: { ...within, id: { not: revision.id }, ...position },
      orderBy: [{ savedAt: direction }, { id: direction }],
      select: WORDS,
    });
  const { savedAt } = revision;
  const [before, later] = await Promise.all([
    find({ savedAt: { lte: savedAt } }, "desc"),
    find({ savedAt: { gt: savedAt } }, "asc"),
  ]);
  return { revision, before, isLatest: later === null };
}
