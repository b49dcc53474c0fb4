import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { auth } from "@/lib/platform/auth";
import { PAGE_HEADER } from "@/lib/platform/client";
import { db } from "@/lib/platform/db";
import type { Actor } from "./actor";
import { withWayBack } from "./way-back";

/** The organizer who is asking, or null. Read anew with every request, so that a removed organizer is out at once. */
export const findActor = cache(async (): Promise<Actor | null> => {
  const session = await auth();
  const userId = session?.user?.id;
  if (!userId) return null;
  const user = await db().user.findUnique({
    where: { id: userId },
    select: { id: true, name: true, email: true, isOwner: true, chapters: { select: { chapterId: true } } },
  });
  if (!user) return null;
  const chapterIds = user.chapters.map((row) => row.chapterId);
  if (!user.isOwner && chapterIds.length === 0) return null;
  return { userId: user.id, name: user.name ?? user.email, isOwner: user.isOwner, chapterIds };
});

/** The organizer who is asking; anyone else is shown the sign-in page, and comes back here from it. */
export async function requireActor(): Promise<Actor> {
  return (await findActor()) ?? redirect(withWayBack("/sign-in", (await headers()).get(PAGE_HEADER)));
}
