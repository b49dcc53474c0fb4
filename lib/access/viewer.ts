import "server-only";
import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { cache } from "react";
import type { ChapterRole } from "@/generated/prisma/enums";
import { auth } from "@/lib/platform/auth";
import { PAGE_HEADER } from "@/lib/platform/client";
import { db } from "@/lib/platform/db";
import { type Actor, isOrganizer } from "./actor";
import { ORGANIZE, OWN_PAGE, withWayBack } from "./way-back";

/**
 * Who is asking, in whichever role they work here, or null. Read anew with every request, so that whoever was removed
 * is out at once.
 */
export const findActor = cache(async (): Promise<Actor | null> => {
  const session = await auth();
  const userId = session?.user?.id;
  if (!userId) return null;
  const user = await db().user.findUnique({
    where: { id: userId },
    select: {
      ...{ id: true, name: true, email: true, isOwner: true },
      chapters: { select: { chapterId: true, role: true } },
      _count: { select: { volunteersFor: true } },
    },
  });
  if (!user) return null;
  const hasRole = user.isOwner || user.chapters.length > 0 || user._count.volunteersFor > 0;
  if (!hasRole) return null;
  const inRole = (role: ChapterRole) => user.chapters.filter((row) => row.role === role).map((row) => row.chapterId);
  const { id, name, email, isOwner } = user;
  return { userId: id, name: name ?? email, isOwner, chapterIds: inRole("organizer"), editorOf: inRole("editor") };
});

/** The page that whoever is asking claimed, with them as its author; null where they claimed none. */
export const findOwnPage = cache(async (): Promise<{ actor: Actor; personId: string } | null> => {
  const session = await auth();
  const userId = session?.user?.id;
  const user = userId
    ? await db().user.findUnique({
        where: { id: userId },
        select: { id: true, name: true, email: true, personId: true },
      })
    : null;
  if (!user?.personId) return null;
  const actor = { userId: user.id, name: user.name ?? user.email, isOwner: false, chapterIds: [] };
  return { actor, personId: user.personId };
});

/** The same. Who works here and claimed none is shown what is theirs to do, anyone else the sign-in page. */
export async function requireOwnPage(): Promise<{ actor: Actor; personId: string }> {
  const own = await findOwnPage();
  if (own) return own;
  return redirect((await findActor()) ? ORGANIZE : withWayBack("/sign-in", OWN_PAGE));
}

/**
 * Whoever works here and is asking. Who only has a page of their own is shown that, anyone else the sign-in page, and
 * comes back here from it.
 */
export async function requireMember(): Promise<Actor> {
  const actor = await findActor();
  if (actor) return actor;
  if (await findOwnPage()) redirect(OWN_PAGE);
  return redirect(withWayBack("/sign-in", (await headers()).get(PAGE_HEADER)));
}

/** The organizer who is asking. Editors and volunteers are refused, anyone else is shown the sign-in page. */
export async function requireActor(): Promise<Actor> {
  const actor = await requireMember();
  return isOrganizer(actor) ? actor : forbidden();
}
