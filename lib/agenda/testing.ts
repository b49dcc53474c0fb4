import type { AgendaItemKind } from "@/generated/prisma/enums";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/platform/db";

let planted = 0;

/** An event of a chapter of its own with one agenda item, somebody who organizes it, and somebody who does not. */
export async function plantItem(kind: AgendaItemKind, status: "draft" | "published" = "published") {
  planted += 1;
  const chapter = (slug: string) =>
    db().chapter.create({
      data: { slug, name: slug, city: "Bengaluru", timeZone: "Asia/Kolkata" },
      select: { id: true },
    });
  const [own, other] = [await chapter(`own-${planted}`), await chapter(`other-${planted}`)];
  const event = await db().event.create({
    data: {
      slug: `agenda-${planted}`,
      title: "An evening",
      summary: "Talks and tea.",
      status,
      publishedAt: status === "published" ? new Date("2026-01-01T00:00:00Z") : null,
      startsAt: new Date("2026-02-01T12:30:00Z"),
      endsAt: new Date("2026-02-01T15:30:00Z"),
      timeZone: "Asia/Kolkata",
      hosts: { create: { chapterId: own.id } },
      agendaItems: { create: { kind, title: "The slot", position: 0 } },
    },
    select: { id: true, agendaItems: { select: { id: true } } },
  });
  const actor = (chapterId: string): Actor => ({ userId: "", name: "Asha", isOwner: false, chapterIds: [chapterId] });
  return {
    eventId: event.id,
    itemId: event.agendaItems[0]?.id ?? "",
    actor: actor(own.id),
    stranger: actor(other.id),
  };
}
