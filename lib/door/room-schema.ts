import { z } from "zod";
import { OwnEmail, OwnName } from "@/lib/people/contact-schema";
import { LARGEST_PARTY } from "@/lib/rsvps/schema";

/** The form behind the code on the wall. */
export const SelfCheckIn = z.object({
  code: z.string().max(40),
  name: OwnName,
  email: OwnEmail,
  people: z.coerce.number("Choose from the list").int().min(1).max(LARGEST_PARTY).default(1),
});
export type SelfCheckIn = z.output<typeof SelfCheckIn>;
