"use server";

import { goTo, newerForm, organizerAction, refusedForm } from "@/lib/access/action";
import { createChapter, updateChapter } from "./mutations";
import { ChapterInput } from "./schema";

export const saveChapterAction = organizerAction(ChapterInput, async (input, { actor, now, data }) => {
  if (input.chapterId) {
    const saved = await updateChapter(actor, input.chapterId, input, now);
    if (!saved.ok) return newerForm(data, saved);
    goTo(`/chapters/${saved.slug}`);
  }
  const outcome = await createChapter(actor, input, now);
  if (!outcome.ok) return refusedForm(data, "Another chapter has this name.", outcome.field);
  goTo("/organize/chapters");
});
