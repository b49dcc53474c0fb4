import "server-only";
import { db, type Tx } from "@/lib/platform/db";
import { hashSecret } from "@/lib/platform/secrets";
import { STANDS_IN_LINE } from "./queue";
import type { Standing } from "./sign-up-rules";
import { isUpcoming } from "./stage-rules";

/** Where somebody stands who signed up. */
export async function findStanding(tx: Tx, entryId: string): Promise<Standing> {
  const entry = await tx.lightningEntry.findUniqueOrThrow({
    where: { id: entryId },
    select: {
      ...{ createdAt: true, signUpId: true, withdrawnAt: true, declinedAt: true, lightningTalkId: true },
      lightningTalk: { select: { givenAt: true, skippedAt: true } },
      signUp: { select: { order: true, onStageId: true, startedAt: true } },
    },
  });
  const { lightningTalk: talk, lightningTalkId, signUp, signUpId } = entry;
  if (entry.declinedAt) return { at: "declined" };
  if (entry.withdrawnAt) return { at: "withdrawn" };
  if (talk?.givenAt) return { at: "given" };
  if (talk?.skippedAt) return { at: "skipped" };
  if (talk) {
    if (signUp.onStageId === lightningTalkId && signUp.startedAt) return { at: "stage" };
    const talks = await tx.lightningTalk.findMany({
      where: { agendaItemId: signUpId },
      orderBy: { position: "asc" },
      select: { id: true, givenAt: true, skippedAt: true },
    });
    return { at: "queue", turn: talks.filter(isUpcoming).findIndex(({ id }) => id === lightningTalkId) + 1 };
  }
  if (signUp.order === "organizer") return { at: "organizers" };
  const inLine = { signUpId, ...STANDS_IN_LINE, createdAt: { lte: entry.createdAt } };
  return { at: "line", place: await tx.lightningEntry.count({ where: inLine }) };
}

export type OwnEntry = NonNullable<Awaited<ReturnType<typeof findOwnEntry>>>;

/** What somebody signed up with, and where they stand, for whoever holds their link; null for no such link. */
export async function findOwnEntry(secret: string) {
  const entry = await db().lightningEntry.findUnique({
    where: { secretHash: hashSecret(secret) },
    select: {
      ...{ id: true, name: true, email: true, affiliation: true, title: true, abstract: true, url: true },
      createdAt: true,
      lightningTalk: { select: { title: true, abstract: true } },
      signUp: {
        select: {
          minutesEach: true,
          agendaItem: {
            select: {
              title: true,
              event: {
                select: {
                  id: true,
                  slug: true,
                  title: true,
                  status: true,
                  startsAt: true,
                  endsAt: true,
                  timeZone: true,
                },
              },
            },
          },
        },
      },
    },
  });
  if (!entry) return null;
  const { id, lightningTalk, signUp, ...said } = entry;
  const { event, title: slot } = signUp.agendaItem;
  const standing = await findStanding(db(), id);
  // An organizer may have corrected what stands in the queue.
  return { ...said, ...lightningTalk, standing, slot, event, minutesEach: signUp.minutesEach };
}
