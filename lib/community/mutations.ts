import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotAllowed, type Outcome, refused } from "@/lib/access/outcomes";
import { type Newer, newerThan } from "@/lib/access/seen";
import { positioned } from "@/lib/chapters/links";
import { recordChange, recordEdit } from "@/lib/history/mutations";
import { discardPictures } from "@/lib/pictures/mutations";
import { type Tx, transaction } from "@/lib/platform/db";
import { slugify } from "@/lib/platform/slug";
import { OWN_LINKS, UNNAMED } from "./queries";
import type { CommunityInput, OwnCommunityInput } from "./schema";
import { communityTexts } from "./texts";

export async function updateCommunity(actor: Actor, input: CommunityInput, now: Date): Promise<{ ok: true } | Newer> {
  if (!actor.isOwner) throw new NotAllowed();
  const { seen, links, ...settings } = input;
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Community" WHERE id = 1 FOR NO KEY UPDATE`;
    const read = () => tx.community.findUnique({ where: { id: 1 }, include: { links: OWN_LINKS } });
    const before = communityTexts((await read()) ?? UNNAMED);
    const newer = newerThan(seen, before);
    if (newer) return newer;
    const row = { where: { id: 1 }, create: { id: 1, ...settings }, update: settings };
    await tx.community.upsert({ ...row, select: { id: true } });
    await tx.communityLink.deleteMany({ where: { chapterId: null } });
    await tx.communityLink.createMany({ data: positioned(links) });
    const texts = { before, after: communityTexts((await read()) ?? UNNAMED) };
    await recordEdit(tx, actor, { act: "community.edited", subject: settings.name }, texts, now);
    return { ok: true };
  });
}

/**
 * Empties the demonstration and begins the community's own life with its first chapter, in one transaction. Organizers
 * and their sessions stay. Refused once it is no demonstration any more: then there is something to lose.
 */
export async function startOwnCommunity(
  actor: Actor,
  input: OwnCommunityInput,
  now: Date,
): Promise<Outcome<object, "no-demo">> {
  if (!actor.isOwner) throw new NotAllowed();
  const { name, tagline, timeZone, chapterName, city } = input;
  const outcome = await transaction(async (tx) => {
    const [demo] = await tx.$queryRaw<object[]>`
      SELECT id FROM "Community" WHERE id = 1 AND "demoLoadedAt" IS NOT NULL FOR UPDATE`;
    if (!demo) return refused("no-demo");
    const organizers = await tx.chapterOrganizer.findMany({ distinct: "userId", select: { userId: true } });
    const pictures = await tx.picture.findMany({ select: { id: true } });
    await emptyDemo(tx);
    await tx.community.update({
      where: { id: 1 },
      data: {
        name,
        tagline,
        timeZone,
        codeOfConduct: "",
        footer: "",
        links: { deleteMany: {} },
        demoBegunAt: null,
        demoLoadedAt: null,
      },
    });
    const chapter = { name: chapterName, city, timeZone, slug: slugify(chapterName, "chapter") };
    await tx.chapter.create({ data: { ...chapter, organizers: { create: organizers } } });
    await recordChange(tx, actor, { act: "community.begun", subject: name }, now);
    return { ok: true as const, pictures };
  });
  if (!outcome.ok) return outcome;
  await discardPictures(outcome.pictures.map((picture) => picture.id));
  return { ok: true };
}

/**
 * Takes note that the demonstration is about to be loaded. False where a community, or a whole demonstration, is
 * already.
 */
export async function beginDemo({ links, ...input }: Omit<CommunityInput, "seen">, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const community = await tx.community.findUnique({ where: { id: 1 } });
    if (community && (community.demoLoadedAt || !community.demoBegunAt)) return false;
    if (community) await emptyDemo(tx);
    else if ((await tx.chapter.count()) > 0) return false;
    else
      await tx.community.create({ data: { id: 1, ...input, links: { create: positioned(links) }, demoBegunAt: now } });
    return true;
  });
}

/** From here on every page says that it shows a demonstration. */
export async function endDemo(now: Date): Promise<void> {
  await transaction((tx) => tx.community.update({ where: { id: 1 }, data: { demoLoadedAt: now } }));
}

/** Everything below these goes with them by foreign key. */
async function emptyDemo(tx: Tx): Promise<void> {
  await tx.outboxMail.deleteMany({ where: { eventId: { not: null } } });
  await tx.change.deleteMany();
  await tx.event.deleteMany();
  await tx.picture.deleteMany();
  await tx.series.deleteMany();
  await tx.venue.deleteMany();
  await tx.chapter.deleteMany();
  await tx.person.deleteMany();
}
