import "server-only";
import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { deliverMail } from "@/lib/platform/delivery";

const Row = z.object({ id: z.uuid() });

/** Every job there is, by the name it is queued under. */
export const tasks: TaskList = {
  async deliver_mail(payload, { job }) {
    await deliverMail(Row.parse(payload).id, { now: new Date(), isLast: job.attempts >= job.max_attempts });
  },
};
