import { z } from "zod";
import { WebAddress } from "@/lib/chapters/schema";
import { parseDay } from "./days";
import { type ProgrammeLine, parseProgramme } from "./programme";

/** What the form sends about the event this one leads up to, field by field. */
export const RUN_UP_FIELDS = {
  runUp: z.enum(["none", "here", "elsewhere"], { error: "Choose one" }).default("none"),
  targetEventId: z.union([z.literal(""), z.uuid()], { error: "Choose one of the list" }).default(""),
  runUpName: z.string().trim().max(140, "Use 140 characters or fewer").default(""),
  runUpUrl: WebAddress.optional().default(null),
  runUpStartsOn: z.string().default(""),
  runUpEndsOn: z.string().default(""),
  proposalsUntil: z.string().default(""),
  proposalsUrl: WebAddress.optional().default(null),
  ticketsUntil: z.string().default(""),
  ticketsUrl: WebAddress.optional().default(null),
  programme: z.string().max(4_000, "Use 4,000 characters or fewer").default(""),
};
const RunUpFields = z.object(RUN_UP_FIELDS);
type RunUpFields = z.output<typeof RunUpFields>;

/** An event here, or one elsewhere with what it announced. Days are midnight UTC. */
export type RunUp =
  | { targetEventId: string }
  | {
      name: string;
      url: string | null;
      startsOn: Date | null;
      endsOn: Date | null;
      proposalsUntil: Date | null;
      proposalsUrl: string | null;
      ticketsUntil: Date | null;
      ticketsUrl: string | null;
      programme: ProgrammeLine[];
    };

type Say = (field: keyof RunUpFields, message: string) => void;

export function shapeRunUp(fields: RunUpFields, say: Say): RunUp | null {
  if (fields.runUp === "none") return null;
  if (fields.runUp === "here") {
    if (!fields.targetEventId) say("targetEventId", "Choose the event it leads up to");
    return { targetEventId: fields.targetEventId };
  }
  const { runUpName: name, runUpUrl: url, proposalsUrl, ticketsUrl } = fields;
  if (!name) say("runUpName", "Enter the name of the event it leads up to");
  const startsOn = readDay("runUpStartsOn", fields, say);
  const endsOn = readDay("runUpEndsOn", fields, say);
  if (endsOn && !startsOn) say("runUpStartsOn", "Enter the first day too");
  if (startsOn && endsOn && endsOn < startsOn) say("runUpEndsOn", "The last day should not be before the first");
  const proposalsUntil = readDay("proposalsUntil", fields, say);
  const ticketsUntil = readDay("ticketsUntil", fields, say);
  const lastDay = endsOn ?? startsOn;
  if (lastDay && proposalsUntil && proposalsUntil > lastDay) say("proposalsUntil", "It is over by then");
  if (lastDay && ticketsUntil && ticketsUntil > lastDay) say("ticketsUntil", "It is over by then");
  const { lines: programme, errors } = parseProgramme(fields.programme);
  for (const error of errors) say("programme", error);
  return { name, url, startsOn, endsOn, proposalsUntil, proposalsUrl, ticketsUntil, ticketsUrl, programme };
}

type DayField = "runUpStartsOn" | "runUpEndsOn" | "proposalsUntil" | "ticketsUntil";

function readDay(field: DayField, fields: RunUpFields, say: Say): Date | null {
  const day = parseDay(fields[field]);
  if (fields[field] && !day) say(field, "Enter a day, like 2021-09-17");
  return day;
}
