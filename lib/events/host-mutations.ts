import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { recordChange } from "@/lib/history/mutations";
import { communityName } from "@/lib/organizers/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { isId } from "@/lib/platform/ids";
import { enqueueMail } from "@/lib/platform/mail";
import { lockEventForEdit } from "./access";
import { hostAnsweredMail, hostAskedMail } from "./emails";
import type { HostAnswer, HostInput } from "./host-schema";
import { canHost, canRemoveHost } from "./policy";

/** Asks another chapter to host along. Its organizers get a mail; nothing changes until one of them says yes. */
export function askHost(
  actor: Actor,
  { eventId, chapterId }: HostInput,
  now: Date,
): Promise<Outcome<object, "hosts-already" | "asked-already">> {
  return transaction(async (tx) => {
    const event = await lockEventForEdit(tx, actor, eventId);
    const chapter = await getChapter(tx, chapterId);
    if (event.hostChapterIds.includes(chapterId)) return refused("hosts-already", "chapterId");
    const before = await tx.hostAsk.findUnique({ where: { eventId_chapterId: { eventId, chapterId } } });
    if (before && isOpen(before)) return refused("asked-already", "chapterId");
    if (before) await tx.hostAsk.delete({ where: { id: before.id } });
    const askedById = await accountOf(tx, actor);
    await tx.hostAsk.create({ data: { eventId, chapterId, askedById, askedAt: now } });
    const community = await communityName(tx);
    for (const to of chapter.organizers) {
      await enqueueMail(tx, hostAskedMail({ to, community, event, chapter: chapter.name, askedBy: actor.name }));
    }
    await recordChange(
      tx,
      actor,
      { act: "host.asked", subject: chapter.name, eventId, details: { other: event.title } },
      now,
    );
    return { ok: true };
  });
}

/**
 * Answers for a chapter that was asked. With a yes both host: both change the event, its guests are the same, and it
 * stands on the pages of both. Whoever asked gets a mail.
 */
export function answerAsk(actor: Actor, { eventId, chapterId, answer }: HostAnswer, now: Date): Promise<void> {
  return transaction(async (tx) => {
    if (!isId(eventId) || !canHost(actor, chapterId)) throw new NotFound();
    await tx.$queryRaw`SELECT id FROM "Event" WHERE id = ${eventId}::uuid FOR NO KEY UPDATE`;
    const ask = await tx.hostAsk.findUnique({
      where: { eventId_chapterId: { eventId, chapterId } },
      include: {
        event: { select: { id: true, title: true, hosts: { select: { position: true } } } },
        chapter: { select: { name: true } },
        askedBy: { select: { name: true, email: true } },
      },
    });
    if (!ask || !isOpen(ask)) throw new NotFound();
    const isAccepted = answer === "accept";
    const answered = isAccepted ? { acceptedAt: now } : { declinedAt: now };
    await tx.hostAsk.update({
      where: { id: ask.id },
      data: { ...answered, answeredById: await accountOf(tx, actor) },
    });
    const { event, chapter, askedBy } = ask;
    if (isAccepted) {
      const position = Math.max(-1, ...event.hosts.map((host) => host.position)) + 1;
      await tx.eventHost.create({ data: { eventId, chapterId, position } });
    }
    if (askedBy) {
      const community = await communityName(tx);
      const mail = { to: askedBy, community, event, chapter: chapter.name, isAccepted };
      await enqueueMail(tx, hostAnsweredMail(mail));
    }
    const act = isAccepted ? "host.accepted" : "host.declined";
    await recordChange(tx, actor, { act, subject: chapter.name, eventId, details: { other: event.title } }, now);
  });
}

/** Takes a question back that nobody has answered. */
export function withdrawAsk(actor: Actor, { eventId, chapterId }: HostInput, now: Date): Promise<void> {
  return transaction(async (tx) => {
    const { title } = await lockEventForEdit(tx, actor, eventId);
    const { name } = await getChapter(tx, chapterId);
    const { count } = await tx.hostAsk.deleteMany({
      where: { eventId, chapterId, acceptedAt: null, declinedAt: null },
    });
    if (count === 0) throw new NotFound();
    await recordChange(tx, actor, { act: "host.withdrawn", subject: name, eventId, details: { other: title } }, now);
  });
}

/**
 * Takes a chapter off the hosts: its own organizers do, or those of the first host. The last one stays, so that
 * somebody is always there for the guests.
 */
export function removeHost(
  actor: Actor,
  { eventId, chapterId }: HostInput,
  now: Date,
): Promise<Outcome<object, "last-host" | "not-yours">> {
  return transaction(async (tx) => {
    const { title, hostChapterIds } = await lockEventForEdit(tx, actor, eventId);
    const { name } = await getChapter(tx, chapterId);
    if (!hostChapterIds.includes(chapterId)) throw new NotFound();
    if (hostChapterIds.length === 1) return refused("last-host");
    if (!canRemoveHost(actor, chapterId, hostChapterIds)) return refused("not-yours");
    await tx.eventHost.delete({ where: { eventId_chapterId: { eventId, chapterId } } });
    await tx.hostAsk.deleteMany({ where: { eventId, chapterId } });
    const change = { act: "host.removed", subject: name, details: { other: title } } as const;
    await recordChange(tx, actor, { ...change, eventId }, now);
    await recordChange(tx, actor, { ...change, chapterId }, now);
    return { ok: true };
  });
}

function isOpen(ask: { acceptedAt: Date | null; declinedAt: Date | null }): boolean {
  return ask.acceptedAt === null && ask.declinedAt === null;
}

async function getChapter(tx: Tx, id: string) {
  const chapter = isId(id)
    ? await tx.chapter.findUnique({
        where: { id },
        select: {
          name: true,
          organizers: { where: { role: "organizer" }, select: { user: { select: { name: true, email: true } } } },
        },
      })
    : null;
  if (!chapter) throw new NotFound();
  return { name: chapter.name, organizers: chapter.organizers.map(({ user }) => user) };
}

/** Nobody's where they have none, or no more. */
async function accountOf(tx: Tx, { userId }: Actor): Promise<string | null> {
  const user = userId ? await tx.user.findUnique({ where: { id: userId }, select: { id: true } }) : null;
  return user?.id ?? null;
}
