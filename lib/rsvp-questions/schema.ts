import { z } from "zod";
import { ConsentKind, RsvpQuestionKind } from "@/generated/prisma/enums";
import { Seen } from "@/lib/access/seen";
import { nestFields } from "@/lib/platform/nested-fields";
import { Ticked } from "@/lib/platform/ticked";
import { oneLine } from "@/lib/platform/typed-text";
import { isChoice } from "./rules";

/** More would be a survey, and nobody fills in a survey to come to a meetup. */
export const MOST_QUESTIONS = 20;
export const MOST_OPTIONS = 30;
export const QUESTION_KINDS = Object.values(RsvpQuestionKind);
export const CONSENT_KINDS = Object.values(ConsentKind);

/** An id in a form. One that is no id at all is a thing that is not there: the lock says so. */
const Id = z.string();

const Label = z
  .string({ error: "Enter the question" })
  .transform(oneLine)
  .pipe(z.string().min(1, "Enter the question").max(200, "Use 200 characters or fewer"));

/** Options as they are typed, one a line. */
const Options = z
  .string()
  .default("")
  .transform((text) => text.split(/[\r\n]+/).map(oneLine))
  .transform((lines) => lines.filter(Boolean))
  .superRefine((lines, context) => {
    const say = (message: string) => context.addIssue({ code: "custom", message });
    const twice = lines.find((line, at) => lines.indexOf(line) !== at);
    if (twice) say(`“${twice}” is there twice`);
    if (lines.some((line) => line.length > 100)) say("Use 100 characters or fewer for each option");
    if (lines.length > MOST_OPTIONS) say(`Offer ${MOST_OPTIONS} options or fewer`);
  });

const QuestionFields = z.object({
  kind: z.enum(RsvpQuestionKind, { error: "Choose how it is answered" }),
  label: Label,
  options: Options,
  isRequired: Ticked,
});

type QuestionFields = z.output<typeof QuestionFields>;

/** Options belong to choices alone. */
function shape<Fields extends QuestionFields>(fields: Fields, context: z.RefinementCtx): Fields {
  if (!isChoice(fields.kind)) return { ...fields, options: [] };
  const least = fields.kind === "single_choice" ? 2 : 1;
  if (fields.options.length < least) {
    const message = least === 1 ? "Enter at least one option" : "Enter at least two options, one a line";
    context.addIssue({ code: "custom", path: ["options"], message });
  }
  return fields;
}

export const NewQuestion = QuestionFields.extend({ eventId: Id }).transform(shape);
export type NewQuestion = z.output<typeof NewQuestion>;

export const QuestionInput = QuestionFields.extend({ questionId: Id, seen: Seen }).transform(shape);
export type QuestionInput = z.output<typeof QuestionInput>;

/** What may still change about a question that was answered. */
export const AnsweredQuestionInput = z.object({ questionId: Id, isRequired: Ticked, furtherOptions: Options });
export type AnsweredQuestionInput = z.output<typeof AnsweredQuestionInput>;

export const QuestionStep = z.object({ questionId: Id, step: z.enum(["earlier", "later"]) });
export type QuestionStep = z.output<typeof QuestionStep>;

export const QuestionId = z.object({ questionId: Id });

/** Boxes by the kind of consent; an unticked one is not sent. */
export const Consents = z
  .partialRecord(z.enum(ConsentKind), z.literal("on"))
  .default({})
  .transform((ticked) => CONSENT_KINDS.filter((kind) => ticked[kind] === "on"));

export const ConsentsInput = z.preprocess(nestFields, z.object({ eventId: Id, consent: Consents }));
export type ConsentsInput = z.output<typeof ConsentsInput>;

/** Whatever was typed or chosen, by question. What is asked is the event's to say, so `readAnswers` judges it. */
const Answers = z
  .record(
    z.string(),
    z.preprocess((value) => [value].flat(), z.array(z.string())),
  )
  .default({});

/** What a guest said in the part of the form that the event's organizers made. */
export const SaidInput = z.object({ answer: Answers, consent: Consents });
export type SaidInput = z.output<typeof SaidInput>;

/** What stands in the RSVP form of an event for its own questions, whatever stands in its other fields. */
export const EventSaidInput = z.preprocess(nestFields, SaidInput.extend({ eventId: z.uuid() }));
