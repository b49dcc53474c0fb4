import { z } from "zod";
import { Seen } from "@/lib/access/seen";
import { PersonReference } from "@/lib/people/schema";
import { nestFields } from "@/lib/platform/nested-fields";
import { Ticked } from "@/lib/platform/ticked";
import { questionsIn } from "./rules";

/** The agenda item that is the panel. Text that is no id at all is a panel that is not there: the lock says so. */
const PanelId = z.string();
const Affiliation = z.string().trim().max(120, "Use 120 characters or fewer").default("");
const Role = z.enum(["moderator", "panelist"], { error: "Choose moderator or panelist" });
const Direction = z.enum(["earlier", "later"]);

export const NewPanelist = PersonReference.extend({ panelId: PanelId, role: Role, affiliation: Affiliation });
export type NewPanelist = z.output<typeof NewPanelist>;

export const PanelistInput = z.object({ panelistId: z.string(), seen: Seen, role: Role, affiliation: Affiliation });
export type PanelistInput = z.output<typeof PanelistInput>;

export const PanelistStep = z.object({ panelistId: z.string(), step: Direction });
export type PanelistStep = z.output<typeof PanelistStep>;

export const PanelistRemoval = z.object({ panelistId: z.string(), isConfirmed: Ticked });
export type PanelistRemoval = z.output<typeof PanelistRemoval>;

const MAX_QUESTION = 300;
const QuestionText = z
  .string({ error: "Enter the question" })
  .trim()
  .min(1, "Enter the question")
  .max(MAX_QUESTION, "Use 300 characters or fewer");

/** More than any panel asks: whoever pastes so many pasted something else. */
const MOST_QUESTIONS = 50;

/** One question, or several with each on a line of its own. */
export const NewQuestions = z.object({
  panelId: PanelId,
  questions: z
    .string({ error: "Enter a question" })
    .transform(questionsIn)
    .refine((questions) => questions.length > 0, "Enter a question")
    .refine((questions) => questions.length <= MOST_QUESTIONS, "Add 50 questions at once at most")
    .refine(
      (questions) => questions.every((question) => question.length <= MAX_QUESTION),
      "Use 300 characters or fewer for each question",
    ),
});
export type NewQuestions = z.output<typeof NewQuestions>;

export const QuestionInput = z.object({ questionId: z.string(), seen: Seen, text: QuestionText });
export type QuestionInput = z.output<typeof QuestionInput>;

export const QuestionStep = z.object({ questionId: z.string(), step: Direction });
export type QuestionStep = z.output<typeof QuestionStep>;

export const QuestionRemoval = z.object({ questionId: z.string(), isConfirmed: Ticked });
export type QuestionRemoval = z.output<typeof QuestionRemoval>;

export const MAX_ANSWER = 5000;
const Answer = z.string().trim().max(MAX_ANSWER, "Use 5,000 characters or fewer");

/** The answers to one question by the panelist's id, in the order they are to be read. An empty one is no answer. */
export const AnswersInput = z.preprocess(
  nestFields,
  z.object({ questionId: z.string(), seen: Seen, answer: z.record(z.string(), Answer).default({}) }),
);
export type AnswersInput = z.output<typeof AnswersInput>;
