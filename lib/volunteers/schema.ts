import { z } from "zod";
import { EmailAddress } from "@/lib/organizers/schema";

const Duty = z.enum(["door", "scribe", "stage"]);

/** A link for one volunteer or one device. */
export const VolunteerLinkInput = z.object({
  eventId: z.uuid(),
  duty: Duty,
  label: z.string().trim().min(1, "Say who it is for").max(80, "Use 80 characters or fewer"),
});
export type VolunteerLinkInput = z.output<typeof VolunteerLinkInput>;

export const OwnDuty = VolunteerLinkInput.pick({ eventId: true, duty: true });
export type OwnDuty = z.output<typeof OwnDuty>;

/** Somebody to help at one event with an account of their own. */
export const VolunteerInvitation = OwnDuty.extend({ email: EmailAddress });
export type VolunteerInvitation = z.output<typeof VolunteerInvitation>;

export const VolunteerId = OwnDuty.extend({ userId: z.uuid() });
export type VolunteerId = z.output<typeof VolunteerId>;

export const VolunteerLinkId = z.object({ linkId: z.uuid() });
