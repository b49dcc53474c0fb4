import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotAllowed, NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { type Newer, newerThan } from "@/lib/access/seen";
import { recordChange, recordEdit } from "@/lib/history/mutations";
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
  now: Date,
): Promise<Outcome<{ id: string; slug: string }, "taken">> {
  if (!canCreateChapter(actor)) throw new NotAllowed();
  const { chapterId: _new, seen: _nothing, links, ...data } = input;
  try {
    return await transaction(async (tx) => {
      const slug = slugify(data.name, "chapter");
      const row = { ...data, slug, links: { create: positioned(links) } };
      const { id } = await tx.chapter.create({ data: row, select: { id: true } });
      await recordChange(tx, actor, { act: "chapter.created", subject: data.name, chapterId: id }, now);
      return { ok: true, id, slug };
    });
  } catch (error) {
    if (isUniqueViolation(error)) return refused("taken", "name");
    throw error;
  }
}

export async function updateChapter(
  actor: Actor,
  chapterId: string,
  input: ChapterInput,
  now: Date,
): Promise<{ ok: true; slug: string } | Newer> {
  if (!canEditChapter(actor, chapterId)) throw new NotFound();
  const { chapterId: _same, seen, links, ...data } = input;
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Chapter" WHERE id = ${chapterId}::uuid FOR NO KEY UPDATE`;
    const chapter = await tx.chapter.findUnique({ where: { id: chapterId }, include: { links: LINKS } });
    if (!chapter) throw new NotFound();
    const before = chapterTexts(chapter);
    const newer = newerThan(seen, before);
    if (newer) return newer;
    const replaced = { deleteMany: {}, create: positioned(links) };
    const row = { where: { id: chapterId }, data: { ...data, links: replaced }, include: { links: LINKS } };
    const texts = { before, after: chapterTexts(await tx.chapter.update(row)) };
    await recordEdit(tx, actor, { act: "chapter.edited", subject: chapter.name, chapterId }, texts, now);
    return { ok: true, slug: chapter.slug };
  });
}
