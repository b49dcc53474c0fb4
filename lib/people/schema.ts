import { z } from "zod";
import { type Profile, parseProfile } from "./rules";

const Name = z.string({ error: "Enter a name" }).trim().min(1, "Enter a name").max(100, "Use 100 characters or fewer");

const profileOf = (typed: string, context: z.RefinementCtx): Profile | typeof z.NEVER => {
  const profile = parseProfile(typed);
  if (profile) return profile;
  context.addIssue({ code: "custom", message: "Enter a handle like @ada, or a web address" });
  return z.NEVER;
};

/** A person as a form names one: found by the handle, else by the name, else new. */
export const PersonReference = z.object({
  personName: Name,
  personHandle: z
    .string()
    .trim()
    .max(200, "Use 200 characters or fewer")
    .optional()
    .transform((typed, context) => (typed ? profileOf(typed, context) : null)),
});
export type PersonReference = z.infer<typeof PersonReference>;

/** What an organizer edits of a person's page. Links come one to a line. */
export const PersonInput = z.object({
  personId: z.uuid(),
  name: Name,
  headline: z.string().trim().max(140, "Use 140 characters or fewer").default(""),
  bio: z.string().max(10_000, "Use 10,000 characters or fewer").default(""),
  links: z
    .string()
    .default("")
    .transform((text) =>
      text
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.string()).max(10, "Ten links at most"))
    .transform((lines, context) => {
      const profiles: Profile[] = [];
      for (const line of lines) {
        const profile = parseProfile(line);
        if (profile) profiles.push(profile);
        else context.addIssue({ code: "custom", message: `“${line}” is neither a handle nor a web address` });
      }
      return profiles;
    }),
});
export type PersonInput = z.infer<typeof PersonInput>;
