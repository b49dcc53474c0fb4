"use server";

import { z } from "zod";
import { goTo, organizerAction, refusedForm } from "@/lib/access/action";
import { resendMail } from "./mutations";

export const resendMailAction = organizerAction(
  z.object({ mailId: z.uuid() }),
  async ({ mailId }, { actor, now, data }) => {
    const outcome = await resendMail(actor, mailId, now);
    if (!outcome.ok) return refusedForm(data, "This mail was sent meanwhile.");
    goTo(`/organize/outbox/${mailId}`);
  },
);
