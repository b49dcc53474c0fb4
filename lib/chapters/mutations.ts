import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotAllowed, NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { type Newer, newerThan } from "@/lib/access/seen";
import { isUniqueViolation, transaction } from "@/lib/platform/db";
import { slugify } from "@/lib/platform/slug";
import { canCreateChapter, canEditChapter } from "./policy";
import type { ChapterInput } from "./schema";
import { chapterTexts } from "./texts";

/** Makes a chapter. Its address comes from its name and stays, so two chapters of one name are refused. */
export async function createChapter(
  actor: Actor,
  input: ChapterInput,
): Promise<Outcome<{ id: string; slug: string }, "taken">> {
  if (!canCreateChapter(actor)) throw new NotAllowed();
  const { chapterId: _new, seen: _nothing, ...data } = input;
  try {
    const chapter = await transaction((tx) =>
      tx.chapter.create({ data: { ...data, slug: slugify(data.name, "chapter") }, select: { id: true, slug: true } }),
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
  const { chapterId: _same, seen, ...data } = input;
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Chapter" WHERE id = ${chapterId}::uuid FOR NO KEY UPDATE`;
    const chapter = await tx.chapter.findUnique({ where: { id: chapterId } });
    if (!chapter) throw new NotFound();
    const newer = newerThan(seen, chapterTexts(chapter));
    if (newer) return newer;
    await tx.chapter.update({ where: { id: chapterId }, data, select: { id: true } });
    return { ok: true, slug: chapter.slug };
  });
}
