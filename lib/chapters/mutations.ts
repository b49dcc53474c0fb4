import "server-only";
import type { Actor } from "@/lib/access/actor";
import { NotAllowed, NotFound, type Outcome, refused } from "@/lib/access/outcomes";
import { isUniqueViolation, transaction } from "@/lib/platform/db";
import { slugify } from "@/lib/platform/slug";
import { canCreateChapter, canEditChapter } from "./policy";
import type { ChapterInput } from "./schema";

/** Makes a chapter. Its address comes from its name and stays, so two chapters of one name are refused. */
export async function createChapter(
  actor: Actor,
  input: ChapterInput,
): Promise<Outcome<{ id: string; slug: string }, "taken">> {
  if (!canCreateChapter(actor)) throw new NotAllowed();
  const { chapterId: _new, ...data } = input;
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

export async function updateChapter(actor: Actor, chapterId: string, input: ChapterInput): Promise<{ slug: string }> {
  if (!canEditChapter(actor, chapterId)) throw new NotFound();
  const { chapterId: _same, ...data } = input;
  return transaction(async (tx) => {
    const [chapter] = await tx.chapter.updateManyAndReturn({ where: { id: chapterId }, data, select: { slug: true } });
    if (!chapter) throw new NotFound();
    return chapter;
  });
}
