import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotAllowed, NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { type Newer, newerThan } from "@/lib/access/seen";
import { isUniqueViolation, transaction } from "@/lib/platform/db";
import { slugify } from "@/lib/platform/slug";
import { LINKS, positioned } from "./links";
import { canCreateChapter, canEditChapter } from "./policy";
import type { ChapterInput } from "./schema";
import { chapterTexts } from "./texts";

/** Makes a chapter. Its address comes from its name and stays, so two chapters of one name are refused. */
export async function createChapter(
  actor: Actor,
  input: ChapterInput,
): Promise<Outcome<{ id: string; slug: string }, "taken">> {
  if (!canCreateChapter(actor)) throw new NotAllowed();
  const { chapterId: _new, seen: _nothing, links, ...data } = input;
  try {
    const chapter = await transaction((tx) =>
      tx.chapter.create({
        data: { ...data, slug: slugify(data.name, "chapter"), links: { create: positioned(links) } },
        select: { id: true, slug: true },
      }),
    );
    return { ok: true, ...chapter };
  } catch (error) {
    if (isUniqueViolation(error)) return refused("taken", "name");
    throw error;
  }
}

export async function updateChapter(
  actor: Actor,
  chapterId: string,
  input: ChapterInput,
): Promise<{ ok: true; slug: string } | Newer> {
  if (!canEditChapter(actor, chapterId)) throw new NotFound();
  const { chapterId: _same, seen, links, ...data } = input;
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Chapter" WHERE id = ${chapterId}::uuid FOR NO KEY UPDATE`;
    const chapter = await tx.chapter.findUnique({ where: { id: chapterId }, include: { links: LINKS } });
    if (!chapter) throw new NotFound();
    const newer = newerThan(seen, chapterTexts(chapter));
    if (newer) return newer;
    const replaced = { deleteMany: {}, create: positioned(links) };
    await tx.chapter.update({ where: { id: chapterId }, data: { ...data, links: replaced }, select: { id: true } });
    return { ok: true, slug: chapter.slug };
  });
}
