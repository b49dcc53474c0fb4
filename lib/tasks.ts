import "server-only";
import type { CronItem, TaskList } from "graphile-worker";
import { z } from "zod";
import { forgetOldClaims } from "@/lib/claims/forget";
import { sweepPictures } from "@/lib/gallery/jobs";
import { remindGuests } from "@/lib/messages/jobs";
import { forgetMerges } from "@/lib/people/part-mutations";
import { deliverMail } from "@/lib/platform/delivery";
import { DAY, HOUR } from "@/lib/platform/durations";
import { eraseExpired } from "@/lib/privacy/jobs";
import { tellOfProposals } from "@/lib/proposals/jobs";
import { remindOfRecaps } from "@/lib/recaps/jobs";
import { publishScheduled } from "@/lib/recaps/publish-mutations";
import { mailLinks } from "@/lib/rsvps/link-mutations";
import { nudgeSpeakers } from "@/lib/speakers/jobs";
import { forgetRemoved } from "@/lib/undo/jobs";

const Reminder = z.object({ eventId: z.uuid(), minutes: z.number() });
const Event = z.object({ eventId: z.uuid() });
const Row = z.object({ id: z.uuid() });
const Mailbox = z.object({ address: z.string() });

/** Every job there is, by the name it is queued under. */
export const tasks: TaskList = {
  async deliver_mail(payload, { job }) {
    await deliverMail(Row.parse(payload).id, { now: new Date(), isLast: job.attempts >= job.max_attempts });
  },
  async erase_expired() {
    await eraseExpired(new Date());
    await forgetOldClaims(new Date());
  },
  async forget_removed() {
    await forgetRemoved(new Date());
  },
  async mail_links(payload) {
    await mailLinks(Mailbox.parse(payload).address, new Date());
  },
  async forget_merges() {
    await forgetMerges(new Date());
  },
  async sweep_pictures() {
    await sweepPictures(new Date());
  },
  async nudge_speakers() {
    await nudgeSpeakers(new Date());
  },
  async tell_of_proposals(payload) {
    await tellOfProposals(Event.parse(payload).eventId);
  },
  async publish_recap(payload) {
    await publishScheduled(Row.parse(payload).id, new Date());
  },
  async remind_of_recaps() {
    await remindOfRecaps(new Date());
  },
  async remind_guests(payload) {
    const { eventId, minutes } = Reminder.parse(payload);
    await remindGuests(eventId, minutes, new Date());
  },
};

/** What runs by the clock, in UTC; a machine that slept through the night does it when it wakes up. */
export const schedule: CronItem[] = [
  { task: "remind_of_recaps", match: "7 * * * *", options: { backfillPeriod: DAY } },
  { task: "nudge_speakers", match: "41 * * * *", options: { backfillPeriod: HOUR } },
  { task: "erase_expired", match: "17 3 * * *", options: { backfillPeriod: 2 * DAY } },
  { task: "forget_merges", match: "37 3 * * *", options: { backfillPeriod: 2 * DAY } },
  { task: "sweep_pictures", match: "47 3 * * *", options: { backfillPeriod: 2 * DAY } },
  { task: "forget_removed", match: "37 3 * * *", options: { backfillPeriod: 2 * DAY } },
];
