import "server-only";
import { getCommunity } from "@/lib/community/queries";
import { db, transaction } from "@/lib/platform/db";
import { enqueueMails } from "@/lib/platform/mail";
import { listCompleteness } from "./completeness-queries";
import { recapReminderMail } from "./emails";
import { remindedEnds } from "./reminder-rules";

/**
 * Reminds those who write the recaps of a chapter of an evening two days ago that has none to read. Once for each event
 * and organizer, however often it runs; not of drafts and cancelled events, and not where it publishes itself soon.
 */
export async function remindOfRecaps(now: Date): Promise<void> {
  const { name: community } = await getCommunity();
  const events = await db().event.findMany({
    where: {
      status: "published",
      endsAt: remindedEnds(now),
      OR: [{ recap: null }, { recap: { publishedAt: null, OR: [{ publishAt: null }, { publishAt: { lte: now } }] } }],
    },
    select: {
      ...{ id: true, title: true },
      recap: { select: { id: true } },
      hosts: { select: { chapter: { select: { organizers: { select: WRITER } } } } },
    },
  });
  const completeness = await listCompleteness(events.map(({ id }) => id));
  const mails = events.flatMap(({ hosts, recap, ...event }) => {
    const users = hosts.flatMap(({ chapter }) => chapter.organizers.map(({ user }) => user));
    const once = new Map(users.map((user) => [user.id, user]));
    const about = { community, event, isBegun: recap !== null, completeness: completeness.get(event.id) };
    return [...once.values()].map((to) => recapReminderMail({ ...about, to }));
  });
  await transaction((tx) => enqueueMails(tx, mails));
}

const WRITER = { user: { select: { id: true, name: true, email: true } } } as const;
