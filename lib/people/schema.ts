import { z } from "zod";
import { Seen } from "@/lib/access/seen";
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

export const Headline = z.string().trim().max(140, "Use 140 characters or fewer").default("");
export const Bio = z.string().max(10_000, "Use 10,000 characters or fewer").default("");

/** What an organizer edits of a person's page. Links come one to a line. */
export const PersonInput = z.object({
  personId: z.uuid(),
  seen: Seen,
  name: Name,
  headline: Headline,
  bio: Bio,
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

const Uuid = z.uuid().toLowerCase();

/** Two pages that are one person's: the one that stays, and the one that goes. */
export const MergeInput = z.object({ keptId: Uuid, goneId: Uuid });
export type MergeInput = z.output<typeof MergeInput>;

/** Two pages that look like one person's and are two people's. */
export const TwoPeople = z.object({ personId: Uuid, otherId: Uuid });
export type TwoPeople = z.output<typeof TwoPeople>;

export const MergeId = z.object({ mergeId: Uuid });
export type MergeId = z.output<typeof MergeId>;

export const PersonId = z.object({ personId: Uuid });
export type PersonId = z.output<typeof PersonId>;

const Affiliation = z.string().trim().max(120, "Use 120 characters or fewer").default("");

/** A row of a form about people: somebody who stays, somebody new, or nobody (an empty or a ticked-off row). */
const PersonRow = z.preprocess(
  (fields) => (typeof fields === "object" ? { ...fields, kind: rowKind(fields ?? {}) } : fields),
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("kept"), personId: z.uuid(), affiliation: Affiliation }),
    PersonReference.extend({ kind: z.literal("new"), affiliation: Affiliation }),
    z.object({ kind: z.literal("none") }),
  ]),
);

/** The rows of a form about people that name somebody, in their order. */
export const PersonRows = z
  .array(PersonRow)
  .max(30, "Thirty people at most")
  .default([])
  .transform((rows) => rows.filter((row) => row.kind !== "none"));
export type PersonRow = z.output<typeof PersonRows>[number];

function rowKind(fields: object): "kept" | "new" | "none" {
  if ("removed" in fields && fields.removed) return "none";
  if ("personId" in fields && fields.personId) return "kept";
  const typed = ["personName", "personHandle", "affiliation"].some((name) => {
    const value = (fields as Record<string, unknown>)[name];
    return value !== null && value !== undefined && value !== "";
  });
  return typed ? "new" : "none";
}
